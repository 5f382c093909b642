import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { median, rollup } from "d3-array";
import { describe, expect, it } from "vitest";
import { findFileCycles, findFolderCycles } from "../support/house/find-cycles.ts";
import { findDuplicates, findNeedless } from "../support/house/find-duplicates.ts";
import { findUpward } from "../support/house/find-upward.ts";
import { BUILD_TIME, FLOORS, LIMITS, SAME_NAME } from "../support/house/floors.ts";
import { type HouseFile, readHouse } from "../support/house/read-house.ts";

const root = join(import.meta.dirname, "../..");
const house = readHouse(root, [
  "src",
  "compiler",
  "build",
  "bench",
  "scripts",
  "tests",
  "vite.config.ts",
  "vitest.config.ts",
]);
const product = house.filter(({ path }) => /^(src|compiler|build)\//.test(path));

describe("the house", () => {
  it("imports downwards only", () => {
    expect(findUpward(house, FLOORS)).toEqual([]);
  });

  it("has no circle of files or of folders", () => {
    expect(findFileCycles(house)).toEqual([]);
    expect(findFolderCycles(house, Object.keys(FLOORS.inside))).toEqual([]);
  });

  it("gives a name to one thing", () => {
    const named = house.filter(({ path }) => !path.startsWith("tests/"));
    expect(findDuplicates(named, SAME_NAME)).toEqual([]);
    expect(findNeedless(named, SAME_NAME), "names that are no longer defined twice").toEqual([]);
  });

  it("imports files by their whole name", () => {
    const missing = house.flatMap(({ path, files }) =>
      files.filter(({ from }) => !existsSync(join(root, from))).map(({ from }) => `${path} imports ${from}`),
    );
    expect(missing).toEqual([]);
  });

  it("has one file that runs the map engine; others take its types alone", () => {
    const owners = product.filter(({ packages }) =>
      packages.some(({ from, typeOnly }) => /^maplibre-gl(\/|$)/.test(from) && !typeOnly && !from.endsWith(".css")),
    );
    expect(owners.map(({ path }) => path)).toHaveLength(1);
  });

  it("keeps Node and the compiler's libraries out of the page", () => {
    const buildOnly = /^(node:|yaml$|zod$|opencc-js|pinyin-pro)/;
    const wrong = product
      .filter(({ path }) => path.startsWith("src/") && !BUILD_TIME.includes(path))
      .flatMap(({ path, packages }) => packages.map(({ from }) => ({ path, from })))
      .filter(({ from }) => buildOnly.test(from));
    expect(wrong).toEqual([]);
  });

  it("has no file or folder that is too long to read at once", () => {
    const long = house.filter(({ lines }) => lines > LIMITS.file).map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(long).toEqual([]);
    expect(fullFolders(product)).toEqual([]);
  });

  it("keeps helpers of tests out of the folders of tests", () => {
    const helpers = house.filter(({ path }) => /^tests\/(unit|e2e\/specs)\//.test(path) && !path.endsWith(".test.ts"));
    expect(helpers.map(({ path }) => path)).toEqual([]);
  });

  it("keeps selectors out of the browser specs", () => {
    const specs = house.filter(({ path }) => path.startsWith("tests/e2e/specs/"));
    const selecting = specs.filter(({ path }) =>
      /\.(locator|getBy\w+|querySelector\w*)\(/.test(readFileSync(join(root, path), "utf8")),
    );
    expect(selecting.map(({ path }) => path)).toEqual([]);
  });

  it("has files of a readable size", () => {
    const middle = median(product, ({ lines }) => lines) ?? 0;
    console.log(`median file: ${middle} lines, of ${product.length} in src, compiler and build`);
    expect(middle).toBeGreaterThanOrEqual(LIMITS.median.least);
    expect(middle).toBeLessThanOrEqual(LIMITS.median.most);
  });
});

describe("the rules of the house", () => {
  const bad = readHouse(join(root, "tests/fixtures/house"), ["src"]);
  const floors = {
    rooms: { "src/model": [], "src/data": ["src/model"], "src/ui": ["src/model", "src/data"] },
    inside: { "src/ui": [["hooks"], ["components"], ["panels", "side"]] },
  };

  it("see an arrow that runs up, in whatever form it is written", () => {
    expect(findUpward(bad, floors)).toEqual([
      "src/lost/file.ts is in no room: tests/support/house/floors.ts",
      "src/model/dynamic.ts imports src/data/names.ts: src/model may not import src/data",
      "src/model/exported.ts imports src/data/names.ts: src/model may not import src/data",
      "src/model/typed-inside.ts imports src/data/names.ts: src/model may not import src/data",
      "src/model/typed.ts imports src/data/names.ts: src/model may not import src/data",
      "src/model/value.ts imports src/data/names.ts: src/model may not import src/data",
      "src/ui/components/row.tsx imports src/ui/panels/list.tsx: panels is above components in src/ui",
      "src/ui/panels/list.tsx imports src/ui/side/card.tsx: side and panels stand side by side in src/ui",
      "src/ui/stray.ts has no floor in src/ui: tests/support/house/floors.ts",
    ]);
  });

  it("see circles of files and of folders", () => {
    expect(findFileCycles(bad)).toEqual(["src/data/first.ts <-> src/data/second.ts"]);
    expect(findFolderCycles(bad, [])).toEqual(["src/data <-> src/data/deep"]);
  });

  it("see a name that two files define", () => {
    expect(findDuplicates(bad, {})).toEqual([
      "function listNames: src/data/names.ts, src/data/second.ts",
      "type Row: src/data/first.ts, src/ui/components/row.tsx",
    ]);
    expect(findDuplicates(bad, { "type Row": "a reason", "function listNames": "another" })).toEqual([]);
    expect(findNeedless(bad, { "type Row": "a reason", "type Gone": "a reason" })).toEqual(["type Gone"]);
  });
});

function fullFolders(files: readonly HouseFile[]): string[] {
  const scripts = files.filter(({ path }) => !path.endsWith(".css"));
  const folders = rollup(
    scripts,
    (inside) => inside.length,
    ({ path }) => path.slice(0, path.lastIndexOf("/")),
  );
  return [...folders]
    .filter(([, count]) => count > LIMITS.folder)
    .map(([folder, count]) => `${folder}: ${count} files`);
}
