import { type Dirent, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths, relative to `root`, of a folder's files that end in `extension`, sorted. None when the folder does not exist. */
export function filesIn(root: string, folder: string, extension: string): string[] {
  const names = entriesIn(root, folder, (entry) => entry.isFile() && entry.name.endsWith(extension));
  return names.map((name) => `${folder}/${name}`);
}

/** Names of the folders in a folder, sorted. */
export function foldersIn(root: string, folder: string): string[] {
  return entriesIn(root, folder, (entry) => entry.isDirectory());
}

function entriesIn(root: string, folder: string, isWanted: (entry: Dirent) => boolean): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith(".") && isWanted(entry))
    .map((entry) => entry.name)
    .sort();
}
