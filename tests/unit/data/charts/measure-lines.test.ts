import { expect, test } from "vitest";
import { measureLines } from "../../../../src/data/charts/measure-lines.ts";
import { ALL_SHOWN } from "../../../../src/data/filters/filters.ts";
import { feature, northward, plan } from "../../../support/builders.ts";

const point = { type: "Point" as const, coordinates: [107, 0] };

test("adds up the lines of a kind and phase, longest first", () => {
  const { bars } = measureLines(
    [plan("a", 2021, [feature("a:short", northward(0.1)), feature("a:long", northward(0.2))])],
    ALL_SHOWN,
  );
  expect(bars).toHaveLength(1);
  expect(bars[0]?.km).toBeCloseTo(33.36, 1);
  expect(bars[0]?.lines.map(({ feature }) => feature.id)).toEqual(["a:long", "a:short"]);
});

test("a structure does not count beside the lines it is drawn through, but does beside a bridge on it", () => {
  const { bars } = measureLines(
    [
      plan("a", 2021, [
        feature("a:frame", northward(0.3)),
        feature("a:line", northward(0.1), { partOf: ["a:frame"] }),
        feature("a:metro", northward(0.2), { phase: "study" }),
        feature("a:bridge", point, { partOf: ["a:metro"] }),
      ]),
    ],
    ALL_SHOWN,
  );
  expect(bars.map(({ lines }) => lines.map(({ feature }) => feature.id))).toEqual([["a:line"], ["a:metro"]]);
});

test("a line in two plans counts once, as the later plan says", () => {
  const early = plan("a", 2021, [feature("a:line", northward(0.1), { phase: "study", sameAs: ["b:line"] })]);
  const late = plan("b", 2026, [feature("b:line", northward(0.1), { phase: "start", sameAs: ["a:line"] })]);
  const { bars } = measureLines([early, late], ALL_SHOWN);
  expect(bars.map(({ phase }) => phase)).toEqual(["start"]);
});

test("says approximate only where a course is schematic", () => {
  const { bars } = measureLines(
    [
      plan("a", 2021, [
        feature("a:traced", northward(0.1), { kind: "highway", certainty: "traced" }),
        feature("a:sketched", northward(0.1)),
      ]),
    ],
    ALL_SHOWN,
  );
  expect(bars.map(({ kind, approximate }) => [kind, approximate])).toEqual([
    ["rail", true],
    ["highway", false],
  ]);
});

test("leaves out stations and other kinds, and counts what has no position", () => {
  const { bars, unlocated } = measureLines(
    [
      plan("a", 2021, [
        feature("a:station", point),
        feature("a:road", northward(0.1), { kind: "road" }),
        feature("a:nowhere", null),
      ]),
    ],
    ALL_SHOWN,
  );
  expect(bars).toEqual([]);
  expect(unlocated).toBe(1);
});

test("stays whole under filters of kind and phase, and follows the others", () => {
  const plans = [
    plan("a", 2021, [
      feature("a:here", northward(0.1), { places: ["临江镇"] }),
      feature("a:there", northward(0.1), { phase: "study" }),
    ]),
  ];
  const narrow = { ...ALL_SHOWN, kinds: ["road" as const], phases: ["policy" as const] };
  expect(measureLines(plans, narrow).bars).toHaveLength(2);
  expect(measureLines(plans, { ...narrow, place: "临江镇" }).bars).toHaveLength(1);
});
