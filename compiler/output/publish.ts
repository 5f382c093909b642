import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The file that names all others: it goes last, so that who reads it finds what it speaks of. */
const lastFile = "index.json";

/**
 * Makes `folder` hold exactly these files (paths relative to it). All are written beside it first, so that a full disk
 * leaves the old ones alone; then each is moved over its predecessor, and files that are no longer wanted go.
 */
export function publish(folder: string, files: ReadonlyMap<string, string>): void {
  const next = `${folder}.next`;
  rmSync(next, { recursive: true, force: true });
  const paths = [...files.keys()].sort((a, b) => Number(a === lastFile) - Number(b === lastFile));
  for (const path of paths) write(join(next, path), files.get(path) ?? "");
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(join(next, path), join(folder, path));
  }
  rmSync(next, { recursive: true, force: true });
  for (const path of filesBelow(folder)) if (!files.has(path)) rmSync(join(folder, path));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}
