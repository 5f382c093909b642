import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Folder of the house -> the folders it may import from. main.tsx wires them and may import all of src. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "src/model": [],
  "src/geometry": ["src/model"],
  "src/data": ["src/model", "src/geometry"],
  "src/state": ["src/model", "src/geometry", "src/data"],
  "src/symbols": ["src/model", "src/geometry"],
  "src/map": ["src/model", "src/geometry", "src/data", "src/state", "src/symbols"],
  "src/strings": ["src/model", "src/data", "src/state"],
  "src/ui": ["src/model", "src/geometry", "src/data", "src/state", "src/symbols", "src/strings"],
  "src/main.tsx": [
    "src/model",
    "src/geometry",
    "src/data",
    "src/state",
    "src/symbols",
    "src/map",
    "src/ui",
    "src/strings",
  ],
  compiler: ["src/model", "src/geometry"],
};

/** The one file that touches the map engine at run time. */
const mapOwner = "src/map/engine.ts";
const longestFile = 350;

function filesBelow(folder: string, ending: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

const sources = ["src", "compiler"].flatMap((folder) => filesBelow(folder, /\.tsx?$/));

interface ImportLine {
  readonly typeOnly: boolean;
  /** As written. */
  readonly from: string;
}

/** Static imports and re-exports, dynamic imports included. */
function importsOf(file: string): ImportLine[] {
  const text = readFileSync(join(root, file), "utf8");
  const fixed = [...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm)];
  const late = [...text.matchAll(/\bimport\(\s*"([^"]+)"/g)];
  return [
    ...fixed.map(([, type, from = ""]) => ({ typeOnly: type !== undefined, from })),
    ...late.map(([, from = ""]) => ({ typeOnly: false, from })),
  ];
}

/** The folder of the house that a file belongs to. */
function roomOf(file: string): string {
  return Object.keys(mayImport).find((room) => file === room || file.startsWith(`${room}/`)) ?? file;
}

describe("the house", () => {
  it("imports in one direction", () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith("."))
        .map(({ from }) =>
          normalize(join(dirname(file), from))
            .split(sep)
            .join("/"),
        )
        .filter((target) => roomOf(target) !== roomOf(file) && !mayImport[roomOf(file)]?.includes(roomOf(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has one owner of the map engine", () => {
    const engine = /^maplibre-gl(\/|$)/;
    const users = sources.filter((file) =>
      importsOf(file).some(({ from, typeOnly }) => engine.test(from) && !typeOnly && !from.endsWith(".css")),
    );
    expect(users.filter((file) => file !== mapOwner)).toEqual([]);
  });

  it("keeps the compiler's libraries and Node out of the page", () => {
    const buildOnly = /^(node:|yaml$|zod$|opencc-js|pinyin-pro)/;
    const wrong = sources
      .filter((file) => file.startsWith("src/") && file !== "src/model/authored.ts")
      .flatMap((file) => importsOf(file).map(({ from }) => ({ file, from })))
      .filter(({ from }) => buildOnly.test(from));
    expect(wrong).toEqual([]);
  });

  it("names every file it imports with its ending", () => {
    const bare = sources.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith(".") && !/\.[a-z]+(\?.*)?$/.test(from))
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(bare).toEqual([]);
  });

  it("keeps to types: no any", () => {
    const loose = sources.filter((file) =>
      /[:<,(|&]\s*any\b(?!\w)|\bas any\b/.test(withoutComments(readFileSync(join(root, file), "utf8"))),
    );
    expect(loose).toEqual([]);
  });

  it("has no file that is too long to read at once", () => {
    const written = ["src", "compiler", "tests", "bench", "scripts"].flatMap((folder) =>
      filesBelow(folder, /\.(tsx?|css)$/),
    );
    const long = written.filter((file) => readFileSync(join(root, file), "utf8").split("\n").length > longestFile + 1);
    expect(long).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "")
    .replace(/"[^"\n]*"|'[^'\n]*'/g, '""');
}
