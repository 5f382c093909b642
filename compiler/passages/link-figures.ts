import type { Figure } from "../../src/model/atlas.ts";
import { UNITS_OF } from "../../src/model/figures.ts";
import { foldText } from "../../src/model/fold-text.ts";
import { slugOf } from "../../src/model/ids.ts";
import type { FileLine } from "../report.ts";
import type { Ledger, LedgerEntry, LeftNumber } from "../sources/ledger.ts";
import { type FoundMeasure, findMeasures, tidyNumber } from "../text/find-measures.ts";
import { openBrackets } from "../text/punctuation.ts";
import { didYouMean } from "../text/suggest.ts";
import { readUnit } from "../text/units.ts";
import { findQuote } from "./find-quote.ts";
import type { LinkContext } from "./link-feature.ts";
import { passageAt, rangeIn, type TextMatch } from "./text-index.ts";

/** A figure with the features that it is said of. */
export interface LinkedFigure {
  readonly of: readonly string[];
  readonly figure: Figure;
}

/** Where a number stands that is left out, and why. */
export interface LinkedLeft {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export interface LinkedLedger {
  readonly figures: readonly LinkedFigure[];
  readonly left: readonly LinkedLeft[];
}

/** What a ledger is checked against. */
export interface LedgerContext extends LinkContext {
  /** Whether all features of the plan's registers are known, so that any other has been misspelt. */
  readonly isWhole: boolean;
  /** Blocks of each feature's passages, by its ID; none where its quotes have faults. */
  readonly blocksOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Finds every number of a ledger in the plan. An entry with a fault is reported and left out. */
export function linkLedger(context: LedgerContext, { figures, left }: Ledger): LinkedLedger {
  const linked: LinkedFigure[] = [];
  const firstAt = new Map<string, FileLine>();
  for (const entry of figures) {
    const found = linkFigure(context, entry);
    if (found === null) continue;
    const { block, mark } = found.figure.passage;
    for (const id of found.of) {
      const key = [id, block, mark[0], entry.what].join(" ");
      const first = firstAt.get(key);
      if (first === undefined) firstAt.set(key, entry);
      else {
        const message = `${found.figure.words} of ${slugOf(id)} stands already in line ${first.line}; remove one of the two`;
        context.report.error(entry, "figure-duplicate", message);
      }
    }
    linked.push(found);
  }
  return { figures: linked, left: left.flatMap((number) => linkLeft(context, number) ?? []) };
}

function linkFigure(context: LedgerContext, entry: LedgerEntry): LinkedFigure | null {
  const { report } = context;
  const known = checkFeatures(context, entry);
  const unit = checkUnit(context, entry);
  const opened = openBrackets(entry.quote);
  if (opened === null) {
    report.error(
      entry.at("quote"),
      "mark-brackets",
      "the brackets of the quote do not make one pair around some words",
    );
    return null;
  }
  const match = findQuote(context.index, opened.words, entry.in);
  if ("code" in match) {
    report.error(entry.at("quote"), match.code, match.message);
    return null;
  }
  if (unit === null || !known) return null;
  const measure = findNumber(context, entry, opened, unit);
  if (measure === null || !checkNearness(context, entry, match)) return null;
  checkLimit(context, entry, match, measure);

  const passage = passageAt(match, opened.words.length, [measure.start, measure.end]);
  const { what, measures = null, note = null, together, of } = entry;
  const figure: Figure = {
    what,
    value: measure.value,
    to: measure.to,
    unit: measure.unit,
    bound: measure.bound,
    words: match.block.text.slice(...passage.mark).replace(/\s/gu, ""),
    measures,
    together: together === true ? [...of] : [],
    note,
    passage,
  };
  return { of, figure };
}

/**
 * Whether all features of an entry are known. Issues: `figure-feature` for an ID that no register of the plan has, where
 * they could all be read, `figure-together` for the sum of one feature.
 */
function checkFeatures({ report, index, blocksOf, isWhole }: LedgerContext, entry: LedgerEntry): boolean {
  const unknown = entry.of.filter((id) => !blocksOf.has(id));
  for (const id of isWhole ? unknown : []) {
    const mend = didYouMean(slugOf(id), [...blocksOf.keys()].map(slugOf));
    report.error(entry.at("of"), "figure-feature", `no register of ${index.plan} holds ${slugOf(id)}.${mend}`);
  }
  if (entry.together === true && entry.of.length < 2) {
    const message = "`together` is for a number that several features have between them; name them in `of`, or drop it";
    report.error(entry.at("together"), "figure-together", message);
  }
  return unknown.length === 0;
}

/** The factor and unit of the public data. Null with `figure-unit` for a unit that is not known or does not fit. */
function checkUnit({ report }: LedgerContext, entry: LedgerEntry) {
  const meaning = readUnit(entry.unit);
  if (meaning !== null && UNITS_OF[entry.what].includes(meaning.unit)) return meaning;
  const wanted = UNITS_OF[entry.what].join(", ");
  const message =
    meaning === null
      ? `${entry.unit} is no unit; write it as the text does (公里, 万亩, 亿立方米, 千伏), or add it to compiler/text/units.ts`
      : `${entry.unit} does not fit ${entry.what}, which is given in ${wanted}; mend \`what\` or \`unit\``;
  report.error(entry.at("unit"), "figure-unit", message);
  return null;
}

/** The number of an entry in its quote. Null with `figure-not-found` or `figure-ambiguous`. */
function findNumber(
  { report }: LedgerContext,
  entry: LedgerEntry,
  { words, marked }: NonNullable<ReturnType<typeof openBrackets>>,
  unit: NonNullable<ReturnType<typeof readUnit>>,
): FoundMeasure | null {
  const [from, to] = marked ?? [0, words.length];
  const inside = findMeasures(words.slice(from, to)).map((measure) => shift(measure, from));
  const value = tidyNumber(entry.value * unit.factor);
  const upper = entry.to === null ? null : tidyNumber(entry.to * unit.factor);
  const same = inside.filter((each) => each.value === value && each.to === upper && each.unit === unit.unit);
  const [first] = same;
  const written = `${entry.to === null ? entry.value : `${entry.value}—${entry.to}`}${entry.unit}`;
  if (first === undefined) {
    const read = inside.map(({ core }) => words.slice(...core)).join(", ");
    const message = `${written} does not stand in 「${words}」, which has ${read || "no number with a unit"}; mend \`value\` and \`unit\`, or bracket the number in the quote`;
    report.error(entry.at("value"), "figure-not-found", message);
    return null;
  }
  if (same.length > 1) {
    const message = `${written} stands ${same.length} times in 「${words}」; quote less, or bracket the one that is meant`;
    report.error(entry.at("quote"), "figure-ambiguous", message);
    return null;
  }
  return first;
}

/**
 * The quote must stand in a paragraph that names each of the features. Issue: `figure-far`, where it is known which
 * paragraphs do.
 */
function checkNearness({ report, blocksOf }: LedgerContext, entry: LedgerEntry, { block }: TextMatch): boolean {
  const far = entry.of.filter((id) => blocksOf.get(id)?.has(block.block) !== true);
  for (const id of far.filter((each) => blocksOf.get(each)?.size !== 0)) {
    const message = `「${entry.quote}」 stands in ${block.block}, where no passage of ${slugOf(id)} is; name the feature that is meant, or give it a quote there in the register`;
    report.error(entry.at("of"), "figure-far", message);
  }
  return far.length === 0;
}

/** Words such as 超过 and 以上 belong to the number and must be in the quote. Issue: `figure-limit`. */
function checkLimit(
  { report }: LedgerContext,
  entry: LedgerEntry,
  { block, at }: TextMatch,
  measure: FoundMeasure,
): void {
  const there = findMeasures(block.words).find(({ core }) => core[0] === at + measure.core[0]);
  if (there === undefined || there.bound === measure.bound) return;
  const words = block.words.slice(there.start, there.end);
  report.error(
    entry.at("quote"),
    "figure-limit",
    `the text has 「${words}」; quote the words that limit the number too`,
  );
}

/** A number that is left out. Null with an issue where its quote is not found or has no number. */
function linkLeft({ index, report }: LedgerContext, number: LeftNumber): LinkedLeft[] | null {
  const words = foldText(number.quote);
  const match = findQuote(index, words, number.in);
  if ("code" in match) {
    report.error(number, match.code, match.message);
    return null;
  }
  const measures = findMeasures(words);
  if (measures.length === 0) {
    const message = `「${number.quote}」 has no number with a unit; quote the number that is left out, or remove the entry`;
    report.error(number, "figure-not-found", message);
  }
  return measures.map(({ core }) => {
    const [start, end] = rangeIn(match.block, match.at + core[0], core[1] - core[0]);
    return { block: match.block.block, start, end, reason: number.reason };
  });
}

function shift(measure: FoundMeasure, by: number): FoundMeasure {
  const { start, end, core } = measure;
  return { ...measure, start: start + by, end: end + by, core: [core[0] + by, core[1] + by] };
}
