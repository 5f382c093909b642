import { anchorsInside } from "../../src/geometry/anchor.ts";
import { roundDegrees } from "../../src/geometry/tidy.ts";
import type { PlanFeature, PlanFeatures } from "../../src/model/atlas.ts";
import { isArea } from "../../src/model/geo.ts";
import { getOrMake } from "../../src/model/get-or-make.ts";

type Anchor = [number, number];

/**
 * Anchors for areas with the same outline, of one plan or of several, by feature ID: on one spot their markers would hide
 * each other. They stand from west to east in the order of the IDs. What is drawn by its members has no marker.
 */
export function spreadAnchors(features: readonly PlanFeature[]): ReadonlyMap<string, Anchor> {
  const groups = new Map<string, PlanFeature[]>();
  for (const feature of features) {
    const { area, byMembers } = feature.properties;
    const alike = area === null || byMembers ? null : [...area.anchor, area.km2].join();
    if (alike !== null) getOrMake(groups, alike, (): PlanFeature[] => []).push(feature);
  }
  return new Map([...groups.values()].filter(({ length }) => length > 1).flatMap(spread));
}

function spread(group: readonly PlanFeature[]): [string, Anchor][] {
  const [first] = group;
  const ids = group.map(({ id }) => id).sort();
  if (first?.geometry == null || !isArea(first.geometry) || first.properties.area === null) return [];
  const anchors = anchorsInside(first.geometry, first.properties.area.anchor, ids.length);
  return anchors.flatMap(([lng, lat], index) => {
    const id = ids[index];
    return id === undefined ? [] : [[id, [roundDegrees(lng), roundDegrees(lat)]]];
  });
}

/** A plan's features with the anchors that they have been given. */
export function moveAnchors(plan: PlanFeatures, anchors: ReadonlyMap<string, Anchor>): PlanFeatures {
  const features = plan.features.map((feature) => {
    const anchor = anchors.get(feature.id);
    const { properties } = feature;
    if (anchor === undefined || properties.area === null) return feature;
    return { ...feature, properties: { ...properties, area: { ...properties.area, anchor } } };
  });
  return { ...plan, features };
}
