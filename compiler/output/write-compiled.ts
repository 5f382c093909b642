import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { IDS_FILE, type Published } from "../sources/published.ts";

export const DATA_FOLDER = "public/data";

/** The file that names all others. It is moved last, so that whoever reads it finds the files that it names. */
const LAST_FILE = "index.json";

/** Writes a compile that has no errors: public/data, then the IDs that are published with it. */
export function writeCompiled(
  root: string,
  { files, ids }: { readonly files: ReadonlyMap<string, string>; readonly ids: string | null },
): void {
  replaceFiles(join(root, DATA_FOLDER), files);
  if (ids !== null) writeFileSync(join(root, IDS_FILE), ids);
}

/**
 * The new text of geo/ids.txt: all IDs, sorted, one on a line. It only grows. Null where the file does not exist
 * (nothing has been published) or no ID is new.
 */
export function idsText({ ids }: Published, declared: ReadonlySet<string>): string | null {
  if (ids === null) return null;
  const all = new Set([...ids.keys(), ...declared]);
  if (all.size === ids.size) return null;
  return `${[...all].sort().join("\n")}\n`;
}

/**
 * Makes a folder hold exactly these files; paths are relative to it. All are written to a folder beside it first, so
 * that a full disk leaves the old files as they are. Then each is moved, and old files that are not wanted are removed.
 */
function replaceFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  const paths = [...files.keys()].sort((a, b) => Number(a === LAST_FILE) - Number(b === LAST_FILE));
  for (const path of paths) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), files.get(path) ?? "");
  }
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(join(next, path), join(folder, path));
  }
  rmSync(next, { recursive: true, force: true });
  for (const path of pathsBelow(folder)) if (!files.has(path)) rmSync(join(folder, path));
}

function pathsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}
