import { type Report, wholeFile } from "../report.ts";
import { drawnFileOf } from "../sources/drawn.ts";
import type { PlanSources } from "../sources/workspace.ts";

/**
 * Warns of what an author has written and nothing uses: a heading rule that no line matches (`heading-unused`), and a
 * drawn file that no feature takes (`drawn-unused`).
 */
export function checkUnused({ id, reading, entries, isWhole, drawn }: PlanSources, report: Report): void {
  const { yaml, unusedHeadings, file } = reading;
  // Where no rule matches, an error says so.
  if (unusedHeadings.length < file.grammar.headings.length) {
    for (const index of unusedHeadings) {
      const message = `no line of plan.txt is a heading by this rule; compare it with the document, or remove it (a rule above it may take its lines)`;
      report.warning(yaml.at(["grammar", "headings", index]), "heading-unused", message);
    }
  }
  // An entry that could not be read may take one.
  if (!isWhole) return;
  const taken = new Set(entries.map((entry) => drawnFileOf(drawn, entry)));
  for (const name of drawn.keys()) {
    if (taken.has(name)) continue;
    const message = `no feature has this file's name or the recipe { drawn: ${name} }; write the recipe, or remove the file`;
    report.warning(wholeFile(`geo/drawn/${id}/${name}.geojson`), "drawn-unused", message);
  }
}
