/** What tests/unit/imports.test.ts holds the house to. docs/architecture.md tells the same floors in words. */

/** A room: a folder, or a file where a file has rules of its own. Paths from the root of the repository. */
export type Room = string;

export interface Floors {
  /** Each room with the rooms that it may import from. */
  readonly rooms: Readonly<Record<Room, readonly Room[]>>;
  /**
   * The floors inside a room, from the lowest up: each may import those below it. What stands on one floor, side by side,
   * does not import each other.
   */
  readonly inside: Readonly<Record<Room, readonly (readonly string[])[]>>;
}

const READING = ["src/model", "src/geometry", "src/data"];
const STATE = [...READING, "src/state"];

export const FLOORS: Floors = {
  rooms: {
    "src/model": [],
    "src/geometry": ["src/model"],
    "src/symbols": ["src/model"],
    "src/data": ["src/model", "src/geometry"],
    "src/state": READING,
    "src/strings": ["src/model"],
    "src/styles": [],
    "src/map": [...STATE, "src/symbols"],
    "src/ui": [...STATE, "src/symbols", "src/strings", "src/styles"],
    // Stands in index.html by itself.
    "src/start.ts": [],
    // Wires all of them.
    "src/main.tsx": ["src"],
    compiler: ["src/model", "src/geometry"],
    build: ["compiler", "src/model", "src/strings", "src/styles", "src/symbols"],
    "vite.config.ts": ["build"],
    "vitest.config.ts": ["build"],
    scripts: ["compiler", "src/model", "src/geometry", "src/data"],
    bench: ["compiler", "scripts/support", "src/model", "src/data", "src/map", "src/strings"],
    tests: ["src", "compiler", "build", "bench", "scripts"],
  },
  inside: {
    "src/data": [["plan"], ["read"], ["filters"], ["search", "table", "charts", "compare", "export"]],
    "src/state": [
      ["choices.ts", "map-port.ts"],
      ["store.ts", "library.ts"],
      ["basemap.ts", "check-choices.ts", "language-choice.ts", "new-edition.ts", "plans-needed.ts", "url"],
      ["read-plans.ts"],
    ],
    "src/map": [
      ["source-names.ts", "layer-names.ts", "hold-repaint.ts", "map.css"],
      ["scene"],
      ["style"],
      ["basemaps", "interaction"],
      ["probe.ts", "snapshot.ts"],
      ["map-view.ts"],
      ["engine.ts", "map-events.ts"],
      ["follow-stores.ts"],
      ["connect.ts"],
      ["open-map.ts"],
    ],
    "src/map/style": [
      ["image-names.ts", "labels.ts", "layer-meaning.ts"],
      ["layers"],
      ["deferred-layers.ts", "images.ts", "style.ts"],
    ],
    "src/ui": [["hooks"], ["components"], ["panels", "side", "screens", "search", "figure"], ["app"]],
    compiler: [
      ["report.ts", "issues.ts"],
      ["text"],
      ["files"],
      ["document"],
      ["sources"],
      ["passages", "recipes"],
      ["check"],
      ["output"],
      ["coverage"],
      ["compile.ts"],
      ["run-command.ts"],
      ["cli.ts"],
    ],
    build: [
      ["pages", "site-config.ts"],
      [
        "basemap-policy.ts",
        "compile-plans.ts",
        "feature-pages.ts",
        "licences.ts",
        "preload-engine.ts",
        "start-script.ts",
        "whole-edition.ts",
      ],
    ],
    scripts: [["steps"], ["support", "extract-basemap"], ["start.mjs", "test.mjs"]],
    tests: [["support"], ["style-pictures"], ["unit", "e2e"]],
    "tests/e2e": [["support"], ["pages"], ["test.ts"], ["specs"]],
  },
};

/** Files that need what only the compiler has, though they lie in src/. */
export const BUILD_TIME = ["src/model/authored.ts"];

export const LIMITS = {
  /** Lines of one file. */
  file: 350,
  /** Lines of the median file of src, compiler and build. */
  median: { least: 50, most: 100 },
  /** Files of script in one folder. */
  folder: 20,
};

/** `type Row`, `function read`: names that may be defined in more than one file, each with the reason. */
export const SAME_NAME: Readonly<Record<string, string>> = {};
