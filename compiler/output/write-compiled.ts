import { type Issue, Report } from "../report.ts";
import type { Published } from "../sources/published.ts";
import { DISK, type Disk } from "./edition/disk.ts";
import { type Edition, writeEdition } from "./edition/write-edition.ts";

/**
 * Writes a compile that has no errors: public/data and the IDs that are published with it, all or nothing.
 * @returns what stood in the way, and what an earlier run had left; an error among these means that nothing was written
 */
export function writeCompiled(root: string, edition: Edition, disk: Disk = DISK): readonly Issue[] {
  const report = new Report();
  writeEdition({ root, report, disk }, edition);
  return report.issues;
}

/**
 * The new text of geo/ids.txt: all IDs, sorted, one on a line. It only grows. Null where the file does not exist, or no
 * ID is new.
 */
export function idsText({ ids }: Published, declared: ReadonlySet<string>): string | null {
  if (ids === null) return null;
  const all = new Set([...ids.keys(), ...declared]);
  if (all.size === ids.size) return null;
  return `${[...all].sort().join("\n")}\n`;
}
