import type { PlanData } from "../../src/data/plan/plan-data.ts";
import { feature, figure, passage, smallPlan } from "./builders.ts";

const CHAPTER = "part_1__chp_1";
const BOX = "part_2__box_1";

/** Two plans that hold every geometry type, an unlocated feature, and texts that trip careless writers. */
export function twoPlans(): PlanData[] {
  const ring = [
    [108, 31],
    [108.4, 31],
    [108.4, 31.4],
    [108, 31],
  ];
  const hole = [
    [108.2, 31.05],
    [108.3, 31.05],
    [108.3, 31.1],
    [108.2, 31.05],
  ];
  const line = [
    [108.1, 31.1],
    [108.6, 31.6],
  ];
  return [
    smallPlan("one", [
      feature(
        "one:point",
        { type: "Point", coordinates: [108.123, 31.456] },
        { places: ["临江镇"], counties: ["开州区", "云阳县"] },
      ),
      feature("one:points", { type: "MultiPoint", coordinates: line }, { kind: "science", rank: 1 }),
      feature(
        "one:line",
        { type: "LineString", coordinates: line },
        {
          phase: "study",
          figures: [figure(80), figure(20, { to: 30, measures: "=1+1", note: "一;二", together: ["one:lines"] })],
          sameAs: ["two:line"],
          places: ["临江镇"],
          aliases: ["渝西,高铁", '"西"线'],
        },
      ),
      feature(
        "one:lines",
        { type: "MultiLineString", coordinates: [line, ring] },
        { partOf: ["one:line", "one:area"] },
      ),
      feature("one:area", { type: "Polygon", coordinates: [ring, hole] }, { certainty: "traced", kind: "ecology" }),
      feature(
        "one:areas",
        { type: "MultiPolygon", coordinates: [[ring, hole]] },
        { sources: ["GeoNames", "town-cells", "WDBII; estimate"], note: "<b>&\"'" },
      ),
      feature("one:nowhere", null, {
        name: '=HYPERLINK("http://x","点我")',
        aliases: ["'@already", "+86", "-1", "＝全角", "'plain"],
        passages: [passage(CHAPTER, "=1+1\n第二行"), passage(BOX, "一,二;三\t四"), passage(CHAPTER, "-起步")],
      }),
    ]),
    smallPlan("two", [
      feature("two:line", { type: "LineString", coordinates: line }, { phase: "complete", sameAs: ["one:line"] }),
      feature("two:wide", {
        type: "Polygon",
        coordinates: [
          Array.from({ length: 3000 }, (_, index) => {
            const turn = ((index % 2999) / 2999) * 2 * Math.PI;
            return [Number((108 + Math.cos(turn)).toFixed(5)), Number((31 + Math.sin(turn)).toFixed(5))];
          }),
        ],
      }),
    ]),
  ];
}
