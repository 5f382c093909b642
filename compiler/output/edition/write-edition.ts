import { dirname, join } from "node:path";
import { IDS_FILE } from "../../sources/published.ts";
import {
  attempt,
  DATA_FOLDER,
  findStagings,
  isFree,
  type OutputContext,
  ownStaging,
  type Staging,
} from "./output-context.ts";
import { dropStaging, putInPlace, putRight } from "./recover-edition.ts";

/** What is published together. */
export interface Edition {
  /** Text of each file of public/data by its path there. */
  readonly files: ReadonlyMap<string, string>;
  /** All IDs, one on a line; null where none is new. */
  readonly ids: string | null;
}

/**
 * Writes all of an edition, or none of it. Everything is written beside its place first. One step then makes it whole, by
 * giving its folder the name that says so; from there on, this run or the next puts it in place. Issues say why it is not.
 */
export function writeEdition(context: OutputContext, edition: Edition): void {
  if (!putRight(context)) return;
  const { root, disk } = context;
  const [writing, whole] = [ownStaging(false), ownStaging(true)];
  const isStaged = attempt(context, `nothing of the new edition was published, ${DATA_FOLDER} is as it was`, () => {
    try {
      if (!stage(context, edition, writing)) return false;
      disk.move(join(root, writing.path), join(root, whole.path));
      return true;
    } catch (cause) {
      dropAsFarAsPossible(context, writing);
      throw cause;
    }
  });
  if (!isStaged) return;
  const state = `the new edition is whole in ${whole.path} but not yet in its place, where the next run puts it`;
  attempt(context, state, () => {
    disk.flush(join(root, "public"));
    putInPlace(context, whole);
    return true;
  });
}

/** Writes the files of the edition beside their places. False where another process does so too. */
function stage(context: OutputContext, { files, ids }: Edition, staging: Staging): boolean {
  const { root, disk } = context;
  const folder = join(root, staging.path);
  disk.makeFolder(folder);
  // Looked for only now: of two that begin at once, at least one sees the other.
  if (!isFree(context, findStagings(context))) {
    disk.remove(folder);
    return false;
  }
  // A folder that may not be changed can still be moved, but then nobody could remove it.
  if (disk.kindOf(join(root, DATA_FOLDER)) !== null) disk.demandWritable(join(root, DATA_FOLDER));
  const folders = new Set([folder]);
  for (const [path, text] of files) {
    const inside = dirname(join(folder, path));
    if (!folders.has(inside)) disk.makeFolder(inside);
    folders.add(inside);
    disk.writeNew(join(folder, path), text);
  }
  for (const each of folders) disk.flush(each);
  if (ids !== null) {
    disk.writeNew(join(root, staging.ids), withPublished(context, ids));
    disk.flush(join(root, "geo"));
  }
  return true;
}

/** The IDs together with those that geo/ids.txt has by now: another run may have added some since it was read. */
function withPublished({ root, disk }: OutputContext, ids: string): string {
  const file = join(root, IDS_FILE);
  const published = disk.kindOf(file) === null ? "" : disk.readText(file);
  const all = new Set([...published.split("\n"), ...ids.split("\n")].map((line) => line.trim()));
  all.delete("");
  return `${[...all].sort().join("\n")}\n`;
}

/** Makes room again, as far as the disk lets us; the next run removes what stays. */
function dropAsFarAsPossible(context: OutputContext, staging: Staging): void {
  try {
    dropStaging(context, staging);
  } catch {
    // What hindered the writing is reported; what hinders the removal is most likely the same.
  }
}
