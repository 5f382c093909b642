import type { PlanFeature } from "../../src/model/atlas.ts";
import { feature } from "./builders.ts";

/** A feature with these quotes; [brackets] mark its own words in each. */
export function namedIn(
  id: string,
  quotes: readonly string[],
  properties: Partial<PlanFeature["properties"]> = {},
): PlanFeature {
  const plain = feature(id, null);
  const passages = quotes.map((quote, index) => {
    const exact = quote.replace(/[[\]]/g, "");
    const [from, to] = [quote.indexOf("["), quote.indexOf("]") - 1];
    // A passage that begins further on in its block: offsets in it count from the block's start.
    const start = 7;
    return {
      section: "chp_1",
      block: `chp_1__p_${index + 1}`,
      start,
      end: start + exact.length,
      exact,
      mark: [start + from, start + to] satisfies [number, number],
    };
  });
  return { ...plain, properties: { ...plain.properties, ...properties, passages } };
}
