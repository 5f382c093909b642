import type { Feature } from "../plan/plan-data.ts";
import type { ExportContext } from "./context.ts";
import { ownerOf } from "./owner-of.ts";
import { pathText } from "./passage-path.ts";

/**
 * Features as GeoJSON (RFC 7946), in the atlas's own property names and codes, with each passage's headings written
 * out. Unlocated features have a null geometry. What the documents are stands beside them.
 */
export function toGeoJson(features: readonly Feature[], { plans, words }: ExportContext): string {
  return JSON.stringify({
    type: "FeatureCollection",
    disclaimer: words.disclaimer,
    plans: plans.map(({ summary: { id, title, number, issuer, published } }) => ({
      id,
      title,
      number,
      issuer,
      published,
    })),
    features: features.map((feature) => {
      const plan = ownerOf(plans, feature);
      return {
        type: "Feature",
        id: feature.id,
        geometry: feature.geometry,
        properties: {
          plan: feature.plan,
          ...feature.properties,
          passages: feature.properties.passages.map((passage) => ({
            ...passage,
            path: pathText(plan, passage.section),
          })),
        },
      };
    }),
  });
}
