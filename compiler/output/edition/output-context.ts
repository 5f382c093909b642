import { join } from "node:path";
import { type Report, wholeFile } from "../../report.ts";
import { IDS_FILE } from "../../sources/published.ts";
import type { Disk } from "./disk.ts";
import { explainDisk } from "./explain-disk.ts";

/** Where the compiled files go, in the root folder. */
export const DATA_FOLDER = "public/data";
/** The edition before, while the new one takes its place. */
export const OLD_DATA = "public/data.old";
/** What the steps of writing need. All paths are relative to `root`. */
export interface OutputContext {
  readonly root: string;
  readonly report: Report;
  readonly disk: Disk;
}

/** Where an edition is written to. Both names have the number of the process that writes it. */
export interface Staging {
  /** The folder of its data. */
  readonly path: string;
  /** The next text of geo/ids.txt, until the edition is in place; the file does not exist where no ID is new. */
  readonly ids: string;
  readonly process: number;
  /** Whether everything of the edition is there: it is to be put in place then, else to be removed. */
  readonly whole: boolean;
}

/** A folder of this process for the files of an edition: while they are written, or when all are there. */
export function ownStaging(whole: boolean): Staging {
  return stagingOf(process.pid, whole);
}

/** The folders of editions that are not in place: of this process, of another that runs, or of one that was stopped. */
export function findStagings({ root, disk }: OutputContext): Staging[] {
  if (disk.kindOf(join(root, "public")) !== "folder") return [];
  return disk.namesIn(join(root, "public")).flatMap((name): Staging[] => {
    const [, state, number] = /^data\.(writing|next)-(\d+)$/.exec(name) ?? [];
    if (state === undefined || number === undefined) return [];
    return [stagingOf(Number(number), state === "next")];
  });
}

function stagingOf(owner: number, whole: boolean): Staging {
  const path = `${DATA_FOLDER}.${whole ? "next" : "writing"}-${owner}`;
  return { path, ids: `${IDS_FILE}.next-${owner}`, process: owner, whole };
}

/**
 * Whether no other process is writing an edition. Issue: `edition-busy`. A process that has ended is not writing, and one
 * with the number of this one has ended.
 */
export function isFree({ report }: OutputContext, stagings: readonly Staging[]): boolean {
  const busy = stagings.find((staging) => staging.process !== process.pid && isRunning(staging.process));
  if (busy === undefined) return true;
  const message = `process ${busy.process} is writing an edition; wait until it has ended and run this again (if it is no compiler, delete ${busy.path})`;
  report.error(wholeFile(DATA_FOLDER), "edition-busy", message);
  return false;
}

function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && "code" in cause && cause.code === "EPERM";
  }
}

/**
 * Whether everything that the compiler writes to lies in the root folder itself, so that nothing elsewhere is touched.
 * Issues: `output-link`, `output-kind`.
 */
export function liesInside({ root, report, disk }: OutputContext, stagings: readonly Staging[]): boolean {
  const folders = ["public", DATA_FOLDER, OLD_DATA, "geo", ...stagings.map(({ path }) => path)];
  for (const path of [...folders, IDS_FILE, ...stagings.map(({ ids }) => ids)]) {
    const wanted = folders.includes(path) ? "folder" : "file";
    const kind = disk.kindOf(join(root, path));
    if (kind === wanted || kind === null) continue;
    const message =
      kind === "link"
        ? `${path} is a symbolic link; the compiler deletes what it replaces, so it writes to no place outside this folder: remove the link and put a ${wanted} there`
        : `${path} is no ${wanted}; move it away, since the compiler writes there`;
    report.error(wholeFile(path), kind === "link" ? "output-link" : "output-kind", message);
    return false;
  }
  return true;
}

/**
 * Runs steps that write. What the disk refuses becomes an issue `output-failed` at the path, with a remedy, and the
 * result is false.
 */
export function attempt({ root, report }: OutputContext, state: string, steps: () => boolean): boolean {
  try {
    return steps();
  } catch (cause) {
    const { path, sentence } = explainDisk(cause, root);
    report.error(wholeFile(path ?? DATA_FOLDER), "output-failed", `${state}: ${sentence}`);
    return false;
  }
}
