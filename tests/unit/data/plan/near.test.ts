import { describe, expect, test } from "vitest";
import { distanceKm, featuresNear } from "../../../../src/data/plan/near.ts";
import type { Geometry } from "../../../../src/model/atlas.ts";
import { feature, plan } from "../../../support/builders.ts";

/** At the equator a hundredth of a degree is 1.11 km in every direction. */
const point = (lng: number, lat: number): Geometry => ({ type: "Point", coordinates: [lng, lat] });
const square = (west: number, south: number, side: number): number[][] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

describe("the distance to a geometry, in km", () => {
  const line = [
    [-1, 0.01],
    [1, 0.01],
  ];
  const far = [
    [-1, 1],
    [1, 1],
  ];
  test.each<[string, Geometry, number]>([
    ["a point", point(0, 0.01), 1.11],
    [
      "the nearest of several points",
      {
        type: "MultiPoint",
        coordinates: [
          [1, 1],
          [0.02, 0],
        ],
      },
      2.22,
    ],
    ["the middle of a line, not its ends", { type: "LineString", coordinates: line }, 1.11],
    ["the nearest of several lines", { type: "MultiLineString", coordinates: [far, line] }, 1.11],
    ["an area around it", { type: "Polygon", coordinates: [square(-1, -1, 2)] }, 0],
    ["the edge of an area beside it", { type: "Polygon", coordinates: [square(0.01, -1, 2)] }, 1.11],
    [
      "the edge of the hole it lies in",
      { type: "Polygon", coordinates: [square(-1, -1, 2), square(-0.02, -0.02, 0.04)] },
      2.22,
    ],
    [
      "one of several areas around it",
      { type: "MultiPolygon", coordinates: [[square(2, 2, 1)], [square(-1, -1, 2)]] },
      0,
    ],
  ])("to %s", (_what, geometry, km) => {
    expect(distanceKm(geometry, [0, 0])).toBeCloseTo(km, 2);
  });
});

describe("features near a point", () => {
  const plans = [
    plan("a", 2021, [
      feature("a:two-km", point(0.018, 0)),
      feature("a:nowhere", null),
      feature("a:four-km", point(0.036, 0)),
      feature("a:minor-area", { type: "Polygon", coordinates: [square(-1, -1, 2)] }, { rank: 3 }),
    ]),
    plan("b", 2021, [
      feature("b:one-km", point(0, 0.009)),
      feature("b:headline-area", { type: "Polygon", coordinates: [square(-2, -2, 4)] }, { rank: 1 }),
    ]),
  ];

  test("are those of all plans within reach, nearest first, by rank where equally near", () => {
    expect(featuresNear(plans, [0, 0], 3).map(({ feature: { id } }) => id)).toEqual([
      "b:headline-area",
      "a:minor-area",
      "b:one-km",
      "a:two-km",
    ]);
  });

  test("are none beyond reach, and never one without a position", () => {
    expect(featuresNear(plans, [0, 50], 3)).toEqual([]);
  });

  test("are found up to the reach itself, east and north, at the latitude of the plans", () => {
    const lat = 31;
    const east = plan("c", 2021, [
      feature("c:east", point(107 + 2.9 / 95.4, lat)),
      feature("c:north", point(107, lat + 2.9 / 111.2)),
    ]);
    expect(featuresNear([east], [107, lat], 3)).toHaveLength(2);
    expect(featuresNear([east], [107, lat], 2.8)).toHaveLength(0);
  });
});
