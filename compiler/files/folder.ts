import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Paths, relative to `root`, of the files of a folder that end in `extension`, sorted; none when there is no folder. */
export function filesIn(root: string, folder: string, extension: string): string[] {
  return namesIn(root, folder, (entry) => entry.isFile() && entry.name.endsWith(extension)).map(
    (name) => `${folder}/${name}`,
  );
}

/** Names of the folders of a folder, sorted. */
export function foldersIn(root: string, folder: string): string[] {
  return namesIn(root, folder, (entry) => entry.isDirectory());
}

type FolderEntry = { name: string; isFile(): boolean; isDirectory(): boolean };

function namesIn(root: string, folder: string, wanted: (entry: FolderEntry) => boolean): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith(".") && wanted(entry))
    .map((entry) => entry.name)
    .sort();
}
