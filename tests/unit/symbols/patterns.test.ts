import { expect, it } from "vitest";
import { PHASES } from "../../../src/model/vocabulary.ts";
import { DASH_BY_PHASE, fitDashes } from "../../../src/symbols/patterns.ts";

it.each(PHASES)("a sample of %s begins and ends with a whole stroke, and is hardly another pattern", (phase) => {
  const length = 14;
  const before = DASH_BY_PHASE[phase];
  const fitted = fitDashes(before, length);
  const period = fitted.reduce((sum, part) => sum + part, 0);
  const rest = (length - (fitted[0] ?? 0)) / period;
  expect(rest, "periods before the last stroke").toBeCloseTo(Math.round(rest));
  const scale = (fitted[0] ?? 0) / (before[0] ?? 0);
  expect(scale).toBeGreaterThan(0.75);
  expect(scale).toBeLessThan(1.25);
});
