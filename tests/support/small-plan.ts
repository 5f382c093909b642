import type { PlanData } from "../../src/data/plan/plan-data.ts";
import { indexPlan } from "../../src/data/read/index-plan.ts";
import type { Geometry, PlanFeature, PlanSummary, Section } from "../../src/model/atlas.ts";
import { feature as plainFeature } from "./two-plans.ts";

type Properties = Partial<Omit<PlanFeature["properties"], "passages">> & { sections?: readonly string[] };

/** A feature with no more said of it than a test needs. */
export function feature(id: string, geometry: Geometry | null, properties: Properties = {}): PlanFeature {
  const { sections = ["chp_1"], ...others } = properties;
  return plainFeature(id, geometry, {
    passages: sections.map((section) => ({
      section,
      block: `${section}__p_1`,
      start: 0,
      end: 1,
      exact: "路",
      mark: [0, 1],
    })),
    ...others,
  });
}

export function plan(id: string, from: number, features: PlanFeature[], sections: Section[] = []): PlanData {
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
  };
  return indexPlan(
    summary,
    { type: "FeatureCollection", version: 1, features },
    { version: 1, plan: id, script: "Hans", sections, terms: [] },
  );
}

export function section(id: string, parent: string | null): Section {
  return { id, type: "chapter", label: id, title: `${id} 的标题`, parent, after: null, blocks: [] };
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
