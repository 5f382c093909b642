import { describe, expect, it } from "vitest";
import { cutLine, joinParts } from "../../../src/geometry/cut-line.ts";
import type { LngLat } from "../../../src/model/geo.ts";

const upper: LngLat[] = [
  [108, 31],
  [108.1, 31],
  [108.2, 31],
];
const lower: LngLat[] = [
  [108.4, 31],
  [108.3, 31],
  [108.2, 31.001],
];
const elsewhere: LngLat[] = [
  [110, 33],
  [110.1, 33],
];

describe("joinParts", () => {
  it("joins strokes end to end whichever way they run, and leaves others apart", () => {
    const chains = joinParts([lower, elsewhere, upper]);
    expect(chains.map((chain) => chain.length)).toEqual([6, 2]);
    const ends = [chains[0]?.[0]?.[0], chains[0]?.at(-1)?.[0]].sort();
    expect(ends).toEqual([108, 108.4]);
  });
});

describe("cutLine", () => {
  it("cuts the nearest chain between the points nearest to its ends", () => {
    const cut = cutLine([upper, elsewhere], [108.05, 31.01], [108.15, 30.99]);
    expect(cut?.line.map(([lon]) => Number(lon.toFixed(3)))).toEqual([108.05, 108.1, 108.15]);
    expect(cut?.offM).toBeGreaterThan(1000);
    expect(cut?.offM).toBeLessThan(1200);
  });

  it("runs to the chain's own end where none is named", () => {
    expect(cutLine([upper], null, null)).toEqual({ line: upper, offM: 0 });
    expect(cutLine([upper], null, [108.15, 31])?.line).toHaveLength(3);
  });

  it("is null without a chain", () => {
    expect(cutLine([], null, null)).toBeNull();
  });
});
