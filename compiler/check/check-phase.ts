import { type Issue, warning } from "../issues.ts";
import type { LinkedPassage } from "../passages/link-feature.ts";
import type { Entry } from "../sources/entry.ts";
import { governingVerbs } from "./governing-verb.ts";

/**
 * Warns when the text's verbs speak for another phase than the register's, no passage speaks for it, and no `note`
 * explains it.
 */
export function checkPhase(entry: Entry, passages: readonly LinkedPassage[], issues: Issue[]): void {
  if (entry.note !== null) return;
  const heard = passages.map(({ passage, blockText, line }) => ({
    line,
    verbs: governingVerbs(blockText, passage.mark[0], passage.mark[1]),
  }));
  const agrees = heard.some(({ verbs }) => verbs.some((verb) => verb.phases.includes(entry.phase)));
  const against = heard.find(({ verbs }) => verbs.length > 0);
  if (agrees || against === undefined) return;
  const verb = against.verbs[0];
  if (verb === undefined) return;
  const message = `${entry.id} (${entry.name}) is ${entry.phase}, but the text says 「${verb.verb}」 (${verb.phases.join(" or ")}); mend the phase or say why in \`note\``;
  issues.push(warning(entry.file, entry.lineOf("phase"), "phase-verb", message));
}
