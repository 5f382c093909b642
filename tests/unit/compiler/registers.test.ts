import { beforeAll, describe, expect, it } from "vitest";
import type { Compiled } from "../../../compiler/compile.ts";
import { coverPlan } from "../../../compiler/coverage/cover-plan.ts";
import { formatIssue } from "../../../compiler/report.ts";
import { compileRealPlans } from "../../support/real-plans.ts";

/** Of the items in a plan's boxes, the share that a feature or an exception must cover. */
const coveredShare = 0.98;

/** Milliseconds. All plans compile in about 4 s; a busy machine takes several times as long. */
const COMPILE_MS = 60_000;

describe("the registers of the atlas", () => {
  let compiled: Compiled;
  beforeAll(() => {
    compiled = compileRealPlans();
  }, COMPILE_MS);

  it("compile without an error or an unexplained warning", () => {
    expect(compiled.issues.map(formatIssue)).toEqual([]);
  });

  it("cover the items of the boxes, or say why not", () => {
    const short = compiled.plans
      .map((plan) => coverPlan(plan, compiled.workspace.places))
      .filter(({ items }) => items.missed.length > items.total * (1 - coveredShare))
      .map(({ plan, items }) => `${plan}: ${items.missed.length} of ${items.total} items are covered by nothing`);
    expect(short).toEqual([]);
  });
});
