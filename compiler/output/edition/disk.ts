import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";

/** What stands at a path: the thing itself, not what a link leads to. */
export type EntryKind = "file" | "folder" | "link" | "other";

/** The steps that an edition is written in. Tests put a disk in its place that stops, or fails, at any one of them. */
export interface Disk {
  /** Null where nothing stands. */
  kindOf(path: string): EntryKind | null;
  namesIn(folder: string): string[];
  readText(file: string): string;
  /** @throws when this user may not change what is in the folder */
  demandWritable(folder: string): void;
  /** Makes the folder, and those above it that are missing. */
  makeFolder(folder: string): void;
  /** Writes a file that must not exist yet, through to the disk, so that a loss of power cannot empty it. */
  writeNew(file: string, text: string): void;
  /** Gives a file or a folder another name. A file of that name is replaced in one step; a folder must not exist. */
  move(from: string, to: string): void;
  /** Removes a file, or a folder with all that is in it. Of a link it removes the link. */
  remove(path: string): void;
  /** Writes the names in a folder through to the disk. */
  flush(folder: string): void;
}

export const DISK: Disk = {
  kindOf(path) {
    const entry = lstatSync(path, { throwIfNoEntry: false });
    if (entry === undefined) return null;
    if (entry.isSymbolicLink()) return "link";
    return entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
  },
  namesIn: (folder) => readdirSync(folder),
  readText: (file) => readFileSync(file, "utf8"),
  demandWritable: (folder) => accessSync(folder, constants.W_OK),
  makeFolder,
  writeNew(file, text) {
    // "wx" follows no link that somebody has put there.
    const descriptor = openSync(file, "wx");
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  },
  move: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  flush(folder) {
    let descriptor: number | null = null;
    try {
      descriptor = openSync(folder, "r");
      fsyncSync(descriptor);
    } catch {
      // Windows flushes no folder; without a loss of power nothing depends on it.
    } finally {
      if (descriptor !== null) closeSync(descriptor);
    }
  },
};

/** Not by mkdir's own recursion, which says ENOENT of a disk that can only be read. */
function makeFolder(folder: string): void {
  if (DISK.kindOf(folder) === "folder") return;
  if (DISK.kindOf(dirname(folder)) === null) makeFolder(dirname(folder));
  mkdirSync(folder);
}
