import type { LayerSpecification, Map as MapLibre, StyleSpecification } from "maplibre-gl";

/** A layer that comes later, and the layer of the first style that it then goes below. */
interface LateLayer {
  readonly layer: LayerSpecification;
  readonly below: string | undefined;
}

/** Layers that refine what already stands: hatches, bands, glows, counts. */
const REFINING = /^(area-hatch|area-filter|line-band|line-glow|point-glow|frame|town-dot|gather|spot)/;

/**
 * Splits a style in what a reader must see first (land, water, zones, lines, markers) and what may come a moment later:
 * names, since letters are the slowest thing to draw, and refinements, since each wants a shader of its own.
 */
export function splitStyle(style: StyleSpecification): { first: StyleSpecification; late: readonly LateLayer[] } {
  const isLate = (layer: LayerSpecification): boolean =>
    REFINING.test(layer.id) || (layer.type === "symbol" && layer.layout?.["text-field"] !== undefined);
  return {
    first: { ...style, layers: style.layers.filter((layer) => !isLate(layer)) },
    late: style.layers.flatMap((layer, at): LateLayer[] =>
      isLate(layer) ? [{ layer, below: style.layers.slice(at).find((next) => !isLate(next))?.id }] : [],
    ),
  };
}

/** Adds the late layers once the rest stands still, in their places of the paint order. */
export function addLate(map: MapLibre, late: readonly LateLayer[]): void {
  for (const { layer, below } of late) if (map.getLayer(layer.id) === undefined) map.addLayer(layer, below);
}
