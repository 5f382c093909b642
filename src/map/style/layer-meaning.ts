import type { LayerSpecification } from "maplibre-gl";

/** Feature layers by what a pointer hits first: points lie over lines, and lines over areas. */
export const FEATURE_TIERS = ["point", "line", "area"] as const;
export type FeatureTier = (typeof FEATURE_TIERS)[number];

/** What a layer is for. Each layer says it in its `metadata`; whoever treats layers differently asks here, never its id. */
export interface LayerMeaning {
  /** What a pointer hits on this layer. Without it the layer cannot be hit. */
  readonly tier?: FeatureTier | "cluster";
  /** Added only after the first layers are drawn; see deferred-layers.ts. */
  readonly deferred?: true;
  /** Part of the embedded basemap: hidden while an online basemap is shown. */
  readonly basemap?: true;
}

/** A layer of the atlas. */
export type AtlasLayer = LayerSpecification & { readonly metadata: LayerMeaning };

/** What is needed of a layer, wherever it comes from: the style, the engine, or a rendered feature. */
interface WithMetadata {
  readonly metadata?: unknown;
}

/** The tier of a feature layer; null for any other layer. */
export function featureTierOf(layer: WithMetadata): FeatureTier | null {
  const tier = readMetadata(layer, "tier");
  return FEATURE_TIERS.find((one) => one === tier) ?? null;
}

export function isCluster(layer: WithMetadata): boolean {
  return readMetadata(layer, "tier") === "cluster";
}

export function isDeferred(layer: WithMetadata): boolean {
  return readMetadata(layer, "deferred") === true;
}

export function isBasemap(layer: WithMetadata): boolean {
  return readMetadata(layer, "basemap") === true;
}

/** The engine hands metadata on as it got it, but does not know its type. */
function readMetadata({ metadata }: WithMetadata, key: keyof LayerMeaning): unknown {
  return typeof metadata === "object" && metadata !== null ? Reflect.get(metadata, key) : undefined;
}
