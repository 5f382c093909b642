import type { PlanData } from "../../src/data/plan/plan-data.ts";
import { indexPlan } from "../../src/data/read/index-plan.ts";
import type { FeatureProperties, Figure, Geometry, PlanFeature, PlanSummary, Section } from "../../src/model/atlas.ts";

type Passages = FeatureProperties["passages"];

const PART = "part_1";
const CHAPTER = "part_1__chp_1";
const BOX = "part_2__box_1";

/** A feature with nothing special but what is given: by default a railway of one passage. */
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
      byMembers: false,
      towns: [],
      counties: [],
      sources: [],
      unlocated: geometry === null ? "文中没有说明位置" : null,
      note: null,
      passages: [passage(CHAPTER, "建设铁路")],
      figures: [],
      ...properties,
    },
  };
}

export function passage(section: string, exact: string): Passages[number] {
  return {
    section,
    block: `${section}__p_1`,
    start: 3,
    end: 3 + exact.length,
    exact,
    mark: [0, Math.min(2, exact.length)],
  };
}

/** A number of the text, in the passage's paragraph: a length in km unless `more` says otherwise. */
export function figure(value: number, more: Partial<Figure> = {}): Figure {
  const words = `${value}公里`;
  return {
    what: "length",
    value,
    to: null,
    unit: "km",
    bound: null,
    words,
    measures: null,
    together: [],
    note: null,
    passage: passage(CHAPTER, words),
    ...more,
  };
}

/** One passage in each section. */
export function passagesIn(...sections: readonly string[]): Passages {
  return sections.map((section) => passage(section, "路"));
}

/** A section without text; a chapter unless `more` says otherwise. */
export function section(id: string, parent: string | null, more: Partial<Section> = {}): Section {
  return { id, type: "chapter", label: id, title: `${id} 的标题`, parent, after: null, blocks: [], ...more };
}

/** A plan of five years. */
export function plan(
  id: string,
  from: number,
  features: readonly PlanFeature[],
  sections: readonly Section[] = [],
  more: Partial<PlanSummary> = {},
): PlanData {
  const summary: PlanSummary = {
    id,
    title: id,
    shortTitle: id,
    issuer: "",
    number: null,
    adopted: null,
    published: null,
    period: { from, to: from + 4 },
    level: "district",
    districts: [],
    bbox: [0, 0, 1, 1],
    counts: { features: features.length, kind: {}, phase: {}, certainty: {} },
    ...more,
  };
  return indexPlan(
    summary,
    { type: "FeatureCollection", version: 1, features: [...features] },
    { version: 1, plan: id, script: "Hans", sections: [...sections], terms: [] },
  );
}

/** A plan of two parts, one with a chapter and one with a box. */
export function smallPlan(id: string, features: readonly PlanFeature[]): PlanData {
  const sections = [
    section(PART, null, { type: "part", label: "第一篇", title: "交通" }),
    section(CHAPTER, PART, { label: "第一章", title: "铁路" }),
    section("part_2", null, { type: "part", label: "第二篇", title: "城镇" }),
    // As in plans whose items are numbered through: the ID does not begin with the parent's.
    section("item_18", CHAPTER, { type: "item", label: "18.", title: "事项" }),
    section(BOX, "part_2", { type: "box", label: "专栏1", title: "项目 <一>" }),
  ];
  return plan(id, 2021, features, sections, {
    title: `${id}国民经济和社会发展规划`,
    shortTitle: `${id}规划`,
    issuer: "某某区人民政府",
    published: "2021-04-02",
    bbox: [108, 31, 109, 32],
  });
}

/** A line due north from the equator: a tenth of a degree is 11.1 km. */
export function northward(degrees: number): Geometry {
  return {
    type: "LineString",
    coordinates: [
      [107, 0],
      [107, degrees],
    ],
  };
}
