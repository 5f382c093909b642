import type { PlanData } from "../../src/data/plan/plan-data.ts";
import { indexPlan } from "../../src/data/read/index-plan.ts";
import type { FeatureProperties, Geometry, PlanFeature, Section } from "../../src/model/atlas.ts";

const PART = "part_1";
const CHAPTER = "part_1__chp_1";
const BOX = "part_2__box_1";

/** A plan of one part with a chapter and another with a box, and whatever features a test needs. */
export function smallPlan(id: string, features: readonly PlanFeature[]): PlanData {
  const section = (part: Pick<Section, "id" | "type" | "label" | "title" | "parent">): Section => ({
    ...part,
    after: null,
    blocks: [],
  });
  return indexPlan(
    {
      id,
      title: `${id}国民经济和社会发展规划`,
      shortTitle: `${id}规划`,
      issuer: "某某区人民政府",
      number: null,
      adopted: null,
      published: "2021-04-02",
      period: { from: 2021, to: 2025 },
      level: "district",
      districts: [],
      bbox: [108, 31, 109, 32],
      counts: { features: features.length, kind: {}, phase: {}, certainty: {} },
    },
    { type: "FeatureCollection", version: 1, features: [...features] },
    {
      version: 1,
      plan: id,
      script: "Hans",
      terms: [],
      sections: [
        section({ id: PART, type: "part", label: "第一篇", title: "交通", parent: null }),
        section({ id: CHAPTER, type: "chapter", label: "第一章", title: "铁路", parent: PART }),
        section({ id: "part_2", type: "part", label: "第二篇", title: "城镇", parent: null }),
        // As in plans whose items are numbered through: the ID does not hold its parent's.
        section({ id: "item_18", type: "item", label: "18.", title: "事项", parent: CHAPTER }),
        section({ id: BOX, type: "box", label: "专栏1", title: "项目 <一>", parent: "part_2" }),
      ],
    },
  );
}

/** A feature with nothing remarkable but what is given. */
export function feature(
  id: string,
  geometry: Geometry | null,
  properties: Partial<FeatureProperties> = {},
): PlanFeature {
  return {
    type: "Feature",
    id,
    geometry,
    properties: {
      name: id,
      aliases: [],
      kind: "rail",
      phase: "start",
      certainty: geometry === null ? "named" : "schematic",
      accuracyM: geometry === null ? null : 2500,
      area: null,
      rank: 2,
      partOf: [],
      sameAs: [],
      places: [],
      counties: [],
      sources: [],
      unlocated: geometry === null ? "文中没有说明位置" : null,
      note: null,
      passages: [passage(CHAPTER, "建设铁路")],
      ...properties,
    },
  };
}

export function passage(section: string, exact: string): FeatureProperties["passages"][number] {
  return {
    section,
    block: `${section}__p_1`,
    start: 3,
    end: 3 + exact.length,
    exact,
    mark: [0, Math.min(2, exact.length)],
  };
}

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
        { phase: "study", sameAs: ["two:line"], places: ["临江镇"], aliases: ["渝西,高铁", '"西"线'] },
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
