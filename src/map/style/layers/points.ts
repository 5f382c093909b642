import type { ExpressionSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../source-names.ts";
import { MARKER_IMAGE } from "../image-names.ts";
import { EARLY_LABEL_ZOOM, FONT, LABEL_ZOOM } from "../labels.ts";
import type { AtlasLayer } from "../layer-meaning.ts";
import { CLUSTER_MAX_ZOOM } from "./clusters.ts";
import { all, isDueAt, isNotAggregate, kindColour, ofGeometry, ofRank } from "./expressions.ts";

const point = ofGeometry("Point");

const BANDS = [
  { name: "minor", ranks: [3], minzoom: CLUSTER_MAX_ZOOM, due: 0, labelZoom: 12.5, labelDue: 0, size: 0.72 },
  { name: "named", ranks: [2], minzoom: 6.5, due: 8, labelZoom: EARLY_LABEL_ZOOM, labelDue: LABEL_ZOOM, size: 0.82 },
  { name: "headline", ranks: [1], minzoom: 0, due: 0, labelZoom: 5.5, labelDue: 0, size: 1 },
] as const;

/** Size of a marker as a share of its image; `scale` is 1 for a headline. */
export function markerSize(scale: number | ExpressionSpecification): ExpressionSpecification {
  const at = (share: number): ExpressionSpecification => ["*", share, scale];
  return ["interpolate", ["linear"], ["zoom"], 7, at(0.7), 11, at(0.9), 14, at(1.1)];
}

/** Markers: colour and glyph are the kind, form is the phase. Names are placed after all icons and never hide one. */
export function pointLayers(): AtlasLayer[] {
  return BANDS.map(({ name, ranks, minzoom, due, size }) => ({
    id: `point-${name}`,
    metadata: { tier: "point" },
    type: "symbol",
    source: SOURCE.features,
    minzoom,
    filter: all(point, isNotAggregate, ofRank(...ranks), isDueAt(due)),
    layout: {
      "icon-image": MARKER_IMAGE,
      "icon-size": markerSize(size),
      "icon-allow-overlap": true,
      "icon-ignore-placement": false,
      "symbol-sort-key": ["-", 4, ["get", "rank"]],
    },
  }));
}

/** Names of points, and of areas at their anchors. */
export function pointLabelLayers(palette: Palette): AtlasLayer[] {
  return BANDS.map(({ name, ranks, labelZoom, labelDue }) => ({
    id: `point-label-${name}`,
    metadata: { tier: "point", deferred: true },
    type: "symbol",
    source: SOURCE.names,
    minzoom: labelZoom,
    filter: all(point, isNotAggregate, ofRank(...ranks), isDueAt(labelDue)),
    layout: {
      "text-field": ["get", "name"],
      "text-font": FONT,
      "text-size": ["match", ["get", "rank"], 1, 13.5, 2, 12, 11],
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 1.05,
      "text-justify": "auto",
      "text-max-width": 9,
      "text-padding": 3,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": ["case", ["==", ["get", "rank"], 1], palette.label, kindColour(palette)],
      "text-halo-color": palette.halo,
      "text-halo-width": 1.8,
    },
  }));
}
