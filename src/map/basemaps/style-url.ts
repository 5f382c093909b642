import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { BASEMAP_PREFIX, type BasemapStyle } from "./basemap-style.ts";

/**
 * The areas and lines of a MapLibre style as a basemap. Its names and icons are left out:
 * they need a glyph server and sprites of their own, and would stand over the plan's names.
 * @throws {TypeError} when the address does not hold a style
 */
export async function readStyleUrl(url: string): Promise<BasemapStyle> {
  const response = await fetch(url);
  const style: unknown = await response.json();
  if (!isStyle(style)) throw new TypeError(`${url} holds no MapLibre style`);
  return {
    sources: Object.fromEntries(
      Object.entries(style.sources).map(([name, source]) => [`${BASEMAP_PREFIX}${name}`, source]),
    ),
    layers: style.layers.flatMap((layer): LayerSpecification[] => {
      if (layer.type === "symbol" || usesPattern(layer)) return [];
      const id = `${BASEMAP_PREFIX}${layer.id}`;
      return ["source" in layer ? { ...layer, id, source: `${BASEMAP_PREFIX}${layer.source}` } : { ...layer, id }];
    }),
  };
}

function usesPattern(layer: LayerSpecification): boolean {
  return Object.keys(layer.paint ?? {}).some((property) => property.endsWith("-pattern"));
}

function isStyle(value: unknown): value is StyleSpecification {
  return (
    typeof value === "object" &&
    value !== null &&
    "sources" in value &&
    "layers" in value &&
    Array.isArray(value.layers)
  );
}
