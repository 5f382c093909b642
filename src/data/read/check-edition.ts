import type { PlanFeatures, PlanText } from "../../model/atlas.ts";
import { DataError } from "./data-error.ts";

/**
 * Checks that features and text are of one edition: that each passage's offsets hold the words that the feature names.
 * A cache, or a new edition that is published between the two transfers, can bring one file of each; the reader would
 * see wrong words marked.
 * @throws {DataError} `edition`, with the first passage that does not fit
 */
export function checkEdition(file: string, { features }: PlanFeatures, { sections }: PlanText): void {
  const textOf = new Map(sections.flatMap(({ blocks }) => blocks.map(({ id, text }) => [id, text])));
  for (const { id, properties } of features) {
    for (const { block, start, end, exact } of properties.passages) {
      if (textOf.get(block)?.slice(start, end) === exact) continue;
      throw new DataError("edition", file, `${id}: ${block} [${start}, ${end}) of the text is not "${exact}"`);
    }
  }
}

/** Whether what was read is of two editions, which reading again can mend. */
export function isMixedEdition(cause: unknown): boolean {
  return cause instanceof DataError && cause.fault === "edition";
}
