import { expect, test } from "vitest";
import { DataError } from "../../../src/data/read/data-error.ts";
import { ALL_PLANS } from "../../../src/state/choices.ts";
import { faultsOf, IDLE, type Library, readyPlans } from "../../../src/state/library.ts";
import { plan } from "../../support/builders.ts";
import { indexOf } from "../../support/fake-source.ts";

const [a, b, c] = [plan("a", 2021, []), plan("b", 2021, []), plan("c", 2021, [])];
const error = new DataError("missing", "b/text.json", "HTTP 404");
const library: Library = {
  index: { status: "ready", value: indexOf([a, b, c]) },
  plans: new Map([
    ["c", { status: "ready", value: c }],
    ["b", { status: "failed", error }],
    ["a", { status: "ready", value: a }],
  ]),
  scriptNormalizer: IDLE,
};

test("ready plans are in the order of the index, whatever came first", () => {
  expect(readyPlans(library, ALL_PLANS)).toEqual([a, c]);
  expect(readyPlans(library, "c")).toEqual([c]);
  expect(readyPlans(library, "b")).toEqual([]);
  expect(readyPlans({ ...library, index: IDLE }, ALL_PLANS)).toEqual([]);
});

test("faults are those of the plans that are chosen", () => {
  expect(faultsOf(library, ALL_PLANS)).toEqual([error]);
  expect(faultsOf(library, "b")).toEqual([error]);
  expect(faultsOf(library, "a")).toEqual([]);
});

test("a failed index is the fault of every choice", () => {
  const index = new DataError("unreachable", "index.json", "offline");
  expect(faultsOf({ ...library, index: { status: "failed", error: index } }, "a")).toEqual([index]);
});
