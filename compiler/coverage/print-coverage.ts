import { slugOf } from "../../src/model/ids.ts";
import type { FigureCoverage } from "./cover-figures.ts";
import type { Coverage } from "./cover-plan.ts";

/** The coverage of a plan for a terminal. */
export function printCoverage({ plan, chapters, items, silent, genericNames }: Coverage): string {
  const features = chapters.reduce((sum, chapter) => sum + chapter.features, 0);
  const covered = items.total - items.missed.length;
  const share = items.total === 0 ? "no boxes" : `${covered} of ${items.total} (${percent(covered, items.total)})`;
  return [
    `${plan}: ${features} features; box items covered: ${share}, ${items.excepted} of them exceptions`,
    ...chapters.map(({ chapter, features: count, kinds, phases, certainties }) =>
      [`  ${chapter}: ${count}`, counts(kinds), counts(phases), counts(certainties)].join(" | "),
    ),
    ...listUnder(
      "box items that no passage covers",
      items.missed.map((item) => `${item.section}: ${item.text}`),
    ),
    ...listUnder(
      "sections that name places or projects but hold no passage",
      silent.map(({ section: id, words }) => `${id}: ${words.slice(0, 8).join(" ")}`),
    ),
    ...listUnder("names that fit many things", genericNames),
    "",
  ].join("\n");
}

function listUnder(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}: ${lines.length}`, ...lines.map((line) => `    ${line}`)];
}

function counts(values: ReadonlyMap<string, number>): string {
  const sorted = [...values].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([value, count]) => `${value} ${count}`).join(", ");
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** The coverage of a plan's ledger of figures for a terminal. */
export function printFigureCoverage({ total, held, left, inTables, ofNoFeature, missed }: FigureCoverage): string {
  const speaking = held + missed.length;
  const share =
    speaking === 0 ? "none speaks of a feature" : `${held} of ${speaking} in the ledger (${percent(held, speaking)})`;
  const reasons = [...left].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [
    `  numbers with units: ${total}; of a feature: ${share}`,
    ...[
      ["beside no feature, of the district as a whole", ofNoFeature] as const,
      ["in a table of indicators", inTables] as const,
      ...reasons,
    ].flatMap(([reason, count]) => (count === 0 ? [] : [`    left: ${count} ${reason}`])),
    ...listUnder(
      "numbers beside a feature that the ledger does not have",
      missed.map(({ block, words, around, proposal: { what, of } }) =>
        [block, `${what} ${words}`, of.map(slugOf).join(" "), `「${around}」`].join(" | "),
      ),
    ),
    "",
  ].join("\n");
}
