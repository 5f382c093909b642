import type { LinkedPassage } from "../../passages/link-feature.ts";
import type { Report } from "../../report.ts";
import type { Entry } from "../../sources/entry.ts";
import { governingVerb } from "./governing-verb.ts";

/**
 * Warns when the verbs that govern a feature in its passages stand for other phases than the register's, and no
 * `phase_note` says why. The code is that of the rule: `phase-title`, `phase-develop` and so on.
 */
export function checkPhase(entry: Entry, passages: readonly LinkedPassage[], report: Report): void {
  if (entry.phaseNote !== null) return;
  const verbs = passages.flatMap(
    ({ passage, blockText }) => governingVerb(blockText, passage.mark[0], passage.mark[1]) ?? [],
  );
  // A work that merely links or uses the thing counts only where no other passage tells more.
  const telling = verbs.filter(({ rule }) => rule.code !== "phase-link");
  const counted = telling.length > 0 ? telling : verbs;
  const [first] = counted;
  if (first === undefined || counted.some(({ rule }) => rule.phases.includes(entry.phase))) return;
  const { verb, rule } = first;
  const message = `${entry.id} (${entry.name}) is ${entry.phase}, but 「${verb}」 governs it in the text, and ${rule.says}; write ${rule.phases.join(" or ")}, or say in \`phase_note\` why not`;
  report.warning(entry.at("phase"), rule.code, message);
}
