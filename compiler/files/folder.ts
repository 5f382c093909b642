import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { wholeFile } from "../report.ts";
import { type ReadContext, refuseLink, refuseSpecial } from "./text-file.ts";

/** Paths, relative to `root`, of a folder's files that end in `extension`, sorted. None when the folder does not exist. */
export function filesIn(root: string, folder: string, extension: string): string[] {
  const entries = readableEntries(root, folder).filter((entry) => entry.isFile() && entry.name.endsWith(extension));
  return entries.map(({ name }) => `${folder}/${name}`);
}

/** Names of the folders in a folder, sorted. */
export function foldersIn(root: string, folder: string): string[] {
  return readableEntries(root, folder).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
}

/** The entries of a folder by their names, without what is hidden: editors and systems leave that, no author. */
function entriesIn(root: string, folder: string): Dirent[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.filter(({ name }) => !name.startsWith(".")).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** None where there is no folder, or one that cannot be read: `readTree` names that one. */
function readableEntries(root: string, folder: string): Dirent[] {
  try {
    return entriesIn(root, folder);
  } catch {
    return [];
  }
}

/** What lies below some folders, as paths relative to the root, sorted by folder and name. */
export interface Tree {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/**
 * Everything below some folders, without what is hidden. Links are not followed. Issues: `link-refused`, `not-a-file`,
 * `folder-unreadable`.
 */
export function readTree({ root, report }: ReadContext, folders: readonly string[]): Tree {
  const tree = { files: [] as string[], folders: [] as string[] };
  const visit = (path: string, entry: Pick<Dirent, "isSymbolicLink" | "isDirectory" | "isFile">): void => {
    if (entry.isSymbolicLink()) {
      refuseLink(path, report);
    } else if (entry.isFile()) {
      tree.files.push(path);
    } else if (entry.isDirectory()) {
      tree.folders.push(path);
      try {
        for (const each of entriesIn(root, path)) visit(`${path}/${each.name}`, each);
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        report.error(wholeFile(path), "folder-unreadable", `the folder cannot be read: ${reason}`);
      }
    } else {
      refuseSpecial(path, report);
    }
  };
  for (const folder of folders) {
    const entry = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (entry !== undefined) visit(folder, entry);
  }
  return tree;
}
