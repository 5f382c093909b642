import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { BASEMAP_PREFIX } from "./basemap-ids.ts";
import type { BasemapStyle } from "./basemap-style.ts";

/**
 * The areas and lines of a MapLibre style. Its names and icons are left out: they need a glyph server and sprites, and
 * would hide the names of the plan.
 * @throws {TypeError} when the address has no style
 */
export async function readStyleUrl(url: string): Promise<BasemapStyle> {
  const response = await fetch(url);
  const style: unknown = await response.json();
  if (!isStyle(style)) throw new TypeError(`${url} is not a MapLibre style: it has no "sources" or no list "layers".`);
  return {
    sources: Object.fromEntries(
      Object.entries(style.sources).map(([name, source]) => [`${BASEMAP_PREFIX}${name}`, source]),
    ),
    layers: style.layers.flatMap((layer): LayerSpecification[] => {
      if (layer.type === "symbol" || usesPattern(layer)) return [];
      // Metadata of another style means nothing here, and might be read as the atlas's own.
      const renamed = { id: `${BASEMAP_PREFIX}${layer.id}`, metadata: {} };
      return [
        "source" in layer
          ? { ...layer, ...renamed, source: `${BASEMAP_PREFIX}${layer.source}` }
          : { ...layer, ...renamed },
      ];
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
