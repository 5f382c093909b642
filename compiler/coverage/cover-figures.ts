import type { Block } from "../../src/model/atlas.ts";
import { foldWithOffsets } from "../../src/model/fold-text.ts";
import type { FinishedPlan } from "../output/finish-plan.ts";
import { overlaps, type Span } from "../text/lists.ts";
import { type NamedAt, type Proposal, proposeFigures } from "./propose-figures.ts";

/** A number of the text with the block it stands in and the words around it. */
export interface TextNumber {
  readonly block: string;
  readonly words: string;
  readonly around: string;
  readonly proposal: Proposal;
}

/** How many of the numbers with units of a plan's text are in its ledger, and what the others are. */
export interface FigureCoverage {
  readonly total: number;
  /** In the ledger. */
  readonly held: number;
  /** Left out by the ledger, by its reasons. */
  readonly left: ReadonlyMap<string, number>;
  /** In tables of indicators, and beside no feature's name. */
  readonly inTables: number;
  readonly ofNoFeature: number;
  /** Said of a feature by rule, and neither in the ledger nor left with a reason. */
  readonly missed: readonly TextNumber[];
}

/** Goes through every number with a unit of a plan's text. */
export function coverFigures({ plan, finished, ledger }: FinishedPlan): FigureCoverage {
  const names = namesByBlock(finished);
  const held = new Map<string, Span[]>();
  for (const { figure } of ledger.figures) {
    const { block, mark } = figure.passage;
    held.set(block, [...(held.get(block) ?? []), { start: mark[0], end: mark[1] }]);
  }
  const count = { total: 0, held: 0, inTables: 0, ofNoFeature: 0 };
  const left = new Map<string, number>();
  const missed: TextNumber[] = [];
  for (const block of plan.reading.text.sections.flatMap((section) => section.blocks)) {
    for (const { span, number } of numbersOf(block, names.get(block.id) ?? [])) {
      count.total++;
      const reason = ledger.left.find((each) => each.block === block.id && overlaps(each, span))?.reason;
      if (held.get(block.id)?.some((each) => overlaps(each, span)) === true) count.held++;
      else if (reason !== undefined) left.set(reason, (left.get(reason) ?? 0) + 1);
      else if (block.table !== undefined) count.inTables++;
      else if (number.proposal.of.length === 0) count.ofNoFeature++;
      else missed.push(number);
    }
  }
  return { ...count, left, missed };
}

/** The numbers of a block, each with its range in the block's own text. */
function numbersOf({ id, text }: Block, names: readonly NamedAt[]): { span: Span; number: TextNumber }[] {
  const { words, ranges } = foldWithOffsets(text);
  const toFolded = (offset: number) => ranges.filter(([start]) => start < offset).length;
  const moved = names.map((name) => ({ ...name, start: toFolded(name.start), end: toFolded(name.end) }));
  return proposeFigures(words, moved).map((proposal) => {
    const { start, end } = proposal.measure;
    return {
      span: { start: ranges[start]?.[0] ?? 0, end: ranges[end - 1]?.[1] ?? 0 },
      number: {
        block: id,
        words: words.slice(start, end),
        around: words.slice(Math.max(0, start - 24), end + 8),
        proposal,
      },
    };
  });
}

function namesByBlock(finished: FinishedPlan["finished"]): ReadonlyMap<string, NamedAt[]> {
  const names = new Map<string, NamedAt[]>();
  for (const { entry, passages } of finished) {
    for (const { passage } of passages) {
      const [start, end] = passage.mark;
      const name = { id: entry.id, start, end, partOf: entry.partOf };
      names.set(passage.block, [...(names.get(passage.block) ?? []), name]);
    }
  }
  return names;
}
