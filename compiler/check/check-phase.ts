import type { LinkedPassage } from "../passages/link-feature.ts";
import type { Report } from "../report.ts";
import type { Entry } from "../sources/entry.ts";
import { governingVerbs } from "./governing-verb.ts";

/**
 * Warns when a verb of the text stands for another phase than the register's, no passage has a verb for the register's,
 * and no `note` explains it.
 */
export function checkPhase(entry: Entry, passages: readonly LinkedPassage[], report: Report): void {
  if (entry.note !== null) return;
  const verbs = passages.map(({ passage, blockText }) => governingVerbs(blockText, passage.mark[0], passage.mark[1]));
  const verb = verbs.find((each) => each.length > 0)?.[0];
  if (verb === undefined || verbs.flat().some(({ phases }) => phases.includes(entry.phase))) return;
  const message = `${entry.id} (${entry.name}) is ${entry.phase}, but the text says 「${verb.verb}」 (${verb.phases.join(" or ")}); mend the phase or say why in \`note\``;
  report.warning(entry.at("phase"), "phase-verb", message);
}
