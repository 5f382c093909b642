import { expect, test } from "vitest";
import { type PhaseChange, phaseChange } from "../../../../src/data/compare/phase-change.ts";
import { PHASES } from "../../../../src/model/vocabulary.ts";

/** Phases as `2021 start`, in the order of the plans' periods. */
function changeOf(...sides: string[]): PhaseChange {
  return phaseChange(
    sides.flatMap((side) => {
      const phase = PHASES.find((each) => side.endsWith(` ${each}`));
      return phase === undefined ? [] : [{ phase, from: Number.parseInt(side, 10) }];
    }),
  );
}

test("one phase throughout is no change", () => {
  expect(changeOf("2021 start", "2026 start")).toBe("same");
});

test("from study to building to standing a thing moves on", () => {
  expect(changeOf("2021 study", "2023 under-construction", "2026 existing")).toBe("forward");
});

test("a later plan that says less stands out, last or in between", () => {
  expect(changeOf("2021 complete", "2026 preliminary")).toBe("back");
  expect(changeOf("2021 start", "2023 study", "2026 complete")).toBe("back");
});

test("plans of one period that say otherwise differ", () => {
  expect(changeOf("2021 start", "2021 complete")).toBe("different");
});

test("a plan that does not speak of building differs from one that does", () => {
  expect(changeOf("2021 policy", "2026 start")).toBe("different");
});
