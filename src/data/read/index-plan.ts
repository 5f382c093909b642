import { bboxOf } from "../../geometry/bbox.ts";
import type { PlanFeatures, PlanSummary, PlanText, Section } from "../../model/atlas.ts";
import type { Feature, Mention, PlanData } from "../plan/plan-data.ts";

/** Builds the lookups of a plan from its two files. */
export function indexPlan(summary: PlanSummary, collection: PlanFeatures, text: PlanText): PlanData {
  const sectionById = new Map(text.sections.map((section) => [section.id, section]));
  const features = collection.features.map(
    (feature): Feature => ({
      ...feature,
      plan: summary.id,
      bbox: feature.geometry === null ? null : bboxOf(feature.geometry),
      sections: sectionsAround(feature.properties.passages, sectionById),
    }),
  );
  const childrenOf = new Map<string | null, Section[]>();
  for (const section of text.sections) push(childrenOf, section.parent, section);

  const membersOf = new Map<string, Feature[]>();
  const mentionsIn = new Map<string, Mention[]>();
  const featuresIn = new Map<string, Feature[]>();
  for (const feature of features) {
    for (const structure of feature.properties.partOf) push(membersOf, structure, feature);
    const sections = new Set<string>();
    feature.properties.passages.forEach(({ section, block, start, end, mark }, passage) => {
      push(mentionsIn, block, { feature, passage, start, end, mark });
      sections.add(section);
    });
    for (const section of sections) push(featuresIn, section, feature);
  }
  for (const mentions of mentionsIn.values()) mentions.sort((a, b) => a.mark[0] - b.mark[0] || b.mark[1] - a.mark[1]);

  return {
    summary,
    features,
    text,
    featureById: new Map(features.map((feature) => [feature.id, feature])),
    membersOf,
    sectionById,
    childrenOf,
    mentionsIn,
    featuresIn,
  };
}

function sectionsAround(
  passages: readonly { readonly section: string }[],
  sectionById: ReadonlyMap<string, Section>,
): Set<string> {
  const around = new Set<string>();
  for (const { section } of passages) {
    let id: string | null = section;
    while (id !== null && !around.has(id)) {
      around.add(id);
      id = sectionById.get(id)?.parent ?? null;
    }
  }
  return around;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
