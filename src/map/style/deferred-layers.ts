import type { LayerSpecification, Map as MapLibre, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { SOURCE } from "../layer-names.ts";

/** What comes once the plan itself is drawn. */
interface Late {
  readonly sources: readonly (readonly [name: string, source: SourceSpecification])[];
  readonly layers: readonly LateLayer[];
}

/** A layer that comes later, and the layer of the first style that it then goes below. */
interface LateLayer {
  readonly layer: LayerSpecification;
  readonly below: string | undefined;
}

/** The plan's zones, lines and markers: the rest of the map comes around them. */
const FIRST_SOURCE: string = SOURCE.features;

/** Layers that refine what already stands. */
const REFINING = /^(area-hatch|line-(band|case))/;

/**
 * Splits a style in what a reader came for (the plan's zones, lines and markers) and what may come a moment later: land
 * and water, names, and refinements. Each layer wants a shader of its own and each source its turn in the one worker, so
 * all that is drawn before the plan delays it.
 */
export function splitStyle(style: StyleSpecification): { first: StyleSpecification; late: Late } {
  const isFirst = (layer: LayerSpecification): boolean =>
    layer.type === "background" || (layer.source === FIRST_SOURCE && !REFINING.test(layer.id));
  const sources = Object.entries(style.sources);
  const isFirstSource = ([name]: readonly [string, SourceSpecification]): boolean => name === FIRST_SOURCE;
  return {
    first: {
      ...style,
      sources: Object.fromEntries(sources.filter(isFirstSource)),
      layers: style.layers.filter(isFirst),
    },
    late: {
      sources: sources.filter((source) => !isFirstSource(source)),
      layers: style.layers.flatMap((layer, at): LateLayer[] =>
        isFirst(layer) ? [] : [{ layer, below: style.layers.slice(at).find(isFirst)?.id }],
      ),
    },
  };
}

/** Adds what is late once the rest stands still, each layer in its place of the paint order. */
export function addLate(map: MapLibre, { sources, layers }: Late): void {
  for (const [name, source] of sources) if (map.getSource(name) === undefined) map.addSource(name, source);
  for (const { layer, below } of layers) if (map.getLayer(layer.id) === undefined) map.addLayer(layer, below);
}
