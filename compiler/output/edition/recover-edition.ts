import { join } from "node:path";
import { type Issue, Report, wholeFile } from "../../report.ts";
import { IDS_FILE } from "../../sources/published.ts";
import { DISK, type Disk } from "./disk.ts";
import { explainDisk } from "./explain-disk.ts";
import {
  attempt,
  DATA_FOLDER,
  findStagings,
  isFree,
  liesInside,
  OLD_DATA,
  type OutputContext,
  type Staging,
} from "./output-context.ts";

/**
 * Puts right what a run that was stopped has left behind: an edition that was whole takes its place, one that was not is
 * removed. To be called before anything reads public/data or geo/ids.txt to build upon them. Issues, among those of the
 * disk: `edition-finished` and `edition-dropped`, warnings that say what was done; `edition-busy`, `output-link`.
 */
export function recoverEdition(root: string, disk: Disk = DISK): readonly Issue[] {
  const context = { root, report: new Report(), disk };
  putRight(context);
  return context.report.issues;
}

/** Whether nothing stands in the way of another edition any more. */
export function putRight(context: OutputContext): boolean {
  return attempt(context, "what a run that was stopped has left cannot be put right", () => {
    const stagings = findStagings(context);
    if (!liesInside(context, stagings) || !isFree(context, stagings)) return false;
    const whole = stagings.filter((staging) => staging.whole);
    const unfinished = stagings.filter((staging) => !staging.whole);
    for (const staging of unfinished) dropStaging(context, staging);
    for (const staging of whole) putInPlace(context, staging);
    const finished = whole.length > 0 || tidyOld(context);
    const { report } = context;
    if (finished) {
      const message = `a run before this one was stopped while it put its edition in place; ${DATA_FOLDER} and ${IDS_FILE} have all of it now`;
      report.warning(wholeFile(DATA_FOLDER), "edition-finished", message);
    } else if (unfinished.length > 0) {
      const message = `a run before this one was stopped before its edition was whole; what it left is removed, and the edition before it stands`;
      report.warning(wholeFile(DATA_FOLDER), "edition-dropped", message);
    }
    return true;
  });
}

/** Removes an edition that is not whole. The folder goes last: as long as it is there, the next run finds both. */
export function dropStaging({ root, disk }: OutputContext, { path, ids }: Staging): void {
  if (disk.kindOf(join(root, ids)) !== null) disk.remove(join(root, ids));
  disk.remove(join(root, path));
}

/** An edition that was moved aside comes back where nothing has taken its place, and goes where something has. */
function tidyOld({ root, disk }: OutputContext): boolean {
  if (disk.kindOf(join(root, OLD_DATA)) === null) return false;
  if (disk.kindOf(join(root, DATA_FOLDER)) === null) disk.move(join(root, OLD_DATA), join(root, DATA_FOLDER));
  else disk.remove(join(root, OLD_DATA));
  return true;
}

/**
 * Gives a whole edition its place, from any point at which an earlier try was stopped. IDs come first, so that at no time
 * there is data with an ID that geo/ids.txt does not have. Issue: `old-edition-left`, a warning.
 */
export function putInPlace({ root, report, disk }: OutputContext, staging: Staging): void {
  const [data, old] = [join(root, DATA_FOLDER), join(root, OLD_DATA)];
  if (disk.kindOf(join(root, staging.ids)) !== null) {
    disk.move(join(root, staging.ids), join(root, IDS_FILE));
    disk.flush(join(root, "geo"));
  }
  if (disk.kindOf(data) !== null) {
    disk.remove(old);
    disk.move(data, old);
  }
  try {
    disk.move(join(root, staging.path), data);
  } catch (cause) {
    if (disk.kindOf(old) !== null) disk.move(old, data);
    throw cause;
  }
  disk.flush(join(root, "public"));
  try {
    disk.remove(old);
  } catch (cause) {
    const { sentence } = explainDisk(cause, root);
    const message = `the new edition is in place, but the one before it cannot be removed: ${sentence}; delete ${OLD_DATA}, or it will be served too`;
    report.warning(wholeFile(OLD_DATA), "old-edition-left", message);
  }
}
