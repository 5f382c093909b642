import { type Feature, pathText } from "../plan/plan-data.ts";
import { type ExportContext, ownerOf } from "./context.ts";
import { cleanText } from "./safe-text.ts";

/**
 * Features as GeoJSON (RFC 7946), with the property names and codes of the public data and the path of each passage's
 * section as text. Unlocated features have a null geometry. `plans` and `disclaimer` stand beside `features`.
 */
export function toGeoJson(features: readonly Feature[], { plans, words }: ExportContext): string {
  const collection = {
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
  };
  return JSON.stringify(collection, (_key, value: unknown) => (typeof value === "string" ? cleanText(value) : value));
}
