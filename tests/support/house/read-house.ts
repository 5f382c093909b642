import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, posix, relative, sep } from "node:path";
import { type ImportLine, parseSource } from "./parse-source.ts";

export interface HouseFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly names: readonly string[];
  /** What it imports from packages, as written. */
  readonly packages: readonly ImportLine[];
  /** What it imports from files: their paths from the root. */
  readonly files: readonly ImportLine[];
}

const SCRIPT = /\.(tsx?|mjs)$/;
const WRITTEN = /\.(tsx?|mjs|css)$/;

/** Reads all hand-written files below some folders of a root, and the named files themselves. */
export function readHouse(root: string, places: readonly string[]): HouseFile[] {
  return places
    .flatMap((place) => (WRITTEN.test(place) ? [place] : filesBelow(root, place)))
    .map((path) => readOne(root, path));
}

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && WRITTEN.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.startsWith("tests/fixtures/"))
    .sort();
}

function readOne(root: string, path: string): HouseFile {
  const text = readFileSync(join(root, path), "utf8");
  const lines = text.split("\n").length - 1;
  if (!SCRIPT.test(extname(path))) return { path, lines, names: [], packages: [], files: [] };
  const { imports, names } = parseSource(path, text);
  const own = ({ from }: ImportLine): boolean => from.startsWith(".");
  return {
    path,
    lines,
    names,
    packages: imports.filter((line) => !own(line)),
    files: imports.filter(own).map(({ from, typeOnly }) => ({
      from: posix.join(dirname(path), from.replace(/\?.*$/, "")),
      typeOnly,
    })),
  };
}
