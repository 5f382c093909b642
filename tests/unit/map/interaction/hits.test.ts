import { expect, it } from "vitest";
import { meantBy } from "../../../../src/map/interaction/hits.ts";

it("takes a point before the line and the zone it stands on", () => {
  const hits = [
    { id: "zone", tier: "area", size: 10 },
    { id: "rail", tier: "line", size: 0 },
    { id: "station", tier: "point", size: 0 },
  ] as const;
  expect(meantBy(hits)).toEqual(["station"]);
});

it("offers everything that lies on one another, the smallest zone first, each once", () => {
  const hits = [
    { id: "region", tier: "area", size: 900 },
    { id: "park", tier: "area", size: 2 },
    { id: "region", tier: "area", size: 900 },
  ] as const;
  expect(meantBy(hits)).toEqual(["park", "region"]);
});

it("means nothing on empty land", () => {
  expect(meantBy([])).toEqual([]);
});
