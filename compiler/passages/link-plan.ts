import { foldText } from "../../src/model/fold-text.ts";
import type { Report } from "../report.ts";
import type { Entry } from "../sources/entry.ts";
import type { Exception } from "../sources/exceptions.ts";
import type { PlanSources } from "../sources/workspace.ts";
import { type LinkContext, type LinkedPassage, linkFeature } from "./link-feature.ts";
import { type LinkedLedger, linkLedger } from "./link-figures.ts";
import { findIn, indexText, rangeIn } from "./text-index.ts";

/** A plan's quotes and exceptions with their characters in its text. */
export interface LinkedPlan {
  /** Empty for a feature none of whose quotes was found. */
  readonly passages: ReadonlyMap<Entry, readonly LinkedPassage[]>;
  readonly exceptions: readonly LinkedException[];
  readonly ledger: LinkedLedger;
}

/** Where an exception's words stand: [start, end) of the block's text. */
export interface LinkedException {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** Finds every quote of a plan's registers in its text. */
export function linkPlan({ reading, entries, isWhole, exceptions, ledger }: PlanSources, report: Report): LinkedPlan {
  const context: LinkContext = { index: indexText(reading.text), report };
  const passages = new Map(entries.map((entry) => [entry, linkFeature(context, entry)]));
  const blocksOf = new Map(
    [...passages].map(([{ id }, linked]) => [id, new Set(linked.map(({ passage }) => passage.block))]),
  );
  return {
    passages,
    ledger: linkLedger({ ...context, isWhole, blocksOf }, ledger),
    exceptions: exceptions.flatMap((exception) => linkException(context, exception)),
  };
}

/** Every place of an exception's words in its section. Issue: `exception-not-found`. */
function linkException({ index, report }: LinkContext, exception: Exception): LinkedException[] {
  const words = foldText(exception.text);
  const matches = findIn(index, words, exception.in);
  if (matches.length === 0) {
    const message = `「${exception.text}」 does not stand in ${exception.in} of ${index.plan}; mend the words or the section`;
    report.error(exception, "exception-not-found", message);
  }
  return matches.map(({ block, at }) => {
    const [start, end] = rangeIn(block, at, words.length);
    return { block: block.block, start, end };
  });
}
