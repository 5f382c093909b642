import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { isDeferred } from "./layer-meaning.ts";

/** The part of a style that is added once the first part is drawn. */
export interface DeferredStyle {
  readonly sources: readonly (readonly [name: string, source: SourceSpecification])[];
  readonly layers: readonly DeferredLayer[];
}

interface DeferredLayer {
  readonly layer: LayerSpecification;
  /** ID of the layer of the first part that it goes below; undefined: on top. */
  readonly below: string | undefined;
}

/** What is needed of a map to add layers to it. */
export interface LayeredMap {
  getSource(name: string): unknown;
  addSource(name: string, source: SourceSpecification): unknown;
  getLayer(id: string): unknown;
  addLayer(layer: LayerSpecification, below?: string): unknown;
}

/**
 * Splits a style by the `deferred` flag of its layers: what a reader came for (areas, lines and markers of the plan), and
 * what may come a moment later (land and water, names, refinements). Each layer needs a shader and each source a turn in
 * the one worker, so everything that is drawn before the plan delays the plan.
 */
export function splitStyle(style: StyleSpecification): { first: StyleSpecification; deferred: DeferredStyle } {
  const isFirst = (layer: LayerSpecification): boolean => !isDeferred(layer);
  const layers = style.layers.filter(isFirst);
  const firstSources = new Set(layers.flatMap((layer) => ("source" in layer ? [layer.source] : [])));
  const isFirstSource = ([name]: readonly [string, SourceSpecification]): boolean => firstSources.has(name);
  const sources = Object.entries(style.sources);
  return {
    first: { ...style, sources: Object.fromEntries(sources.filter(isFirstSource)), layers },
    deferred: {
      sources: sources.filter((source) => !isFirstSource(source)),
      layers: style.layers.flatMap((layer, at): DeferredLayer[] =>
        isFirst(layer) ? [] : [{ layer, below: style.layers.slice(at).find(isFirst)?.id }],
      ),
    },
  };
}

/** Adds the deferred part, each layer at its place in the paint order. What the map already has stays as it is. */
export function addDeferred(map: LayeredMap, { sources, layers }: DeferredStyle): void {
  for (const [name, source] of sources) if (map.getSource(name) === undefined) map.addSource(name, source);
  for (const { layer, below } of layers) if (map.getLayer(layer.id) === undefined) map.addLayer(layer, below);
}
