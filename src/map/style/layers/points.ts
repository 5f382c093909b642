import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
import { CLUSTER_MAX_ZOOM, EARLY_LABEL_ZOOM, FONT, LABEL_ZOOM, SOURCE } from "../../layer-names.ts";
import { all, isDueAt, isNotAggregate, kindColour, ofGeometry, ofRank } from "./expressions.ts";

const point = ofGeometry("Point");

const BANDS = [
  { name: "minor", ranks: [3], minzoom: CLUSTER_MAX_ZOOM, due: 0, labelZoom: 12.5, labelDue: 0, size: 0.72 },
  { name: "named", ranks: [2], minzoom: 6.5, due: 8, labelZoom: EARLY_LABEL_ZOOM, labelDue: LABEL_ZOOM, size: 0.82 },
  { name: "headline", ranks: [1], minzoom: 0, due: 0, labelZoom: 5.5, labelDue: 0, size: 1 },
] as const;

/** The image of a feature's marker. */
export const MARKER: ExpressionSpecification = ["concat", "marker-", ["get", "kind"], "-", ["get", "phase"]];

/** Size of a marker, of the size its image was drawn in; `scale` is 1 for a headline. */
export function markerSize(scale: number | ExpressionSpecification): ExpressionSpecification {
  const at = (share: number): ExpressionSpecification => ["*", share, scale];
  return ["interpolate", ["linear"], ["zoom"], 7, at(0.7), 11, at(0.9), 14, at(1.1)];
}

/** Markers: hue and glyph are the kind, form is the phase. Names come later than icons and never push one away. */
export function pointLayers(): LayerSpecification[] {
  return BANDS.map(({ name, ranks, minzoom, due, size }) => ({
    id: `point-${name}`,
    type: "symbol",
    source: SOURCE.features,
    minzoom,
    filter: all(point, isNotAggregate, ofRank(...ranks), isDueAt(due)),
    layout: {
      "icon-image": MARKER,
      "icon-size": markerSize(size),
      "icon-allow-overlap": true,
      "icon-ignore-placement": false,
      "symbol-sort-key": ["-", 4, ["get", "rank"]],
    },
  }));
}

export function pointLabelLayers(palette: Palette): LayerSpecification[] {
  return BANDS.map(({ name, ranks, labelZoom, labelDue }) => ({
    id: `point-label-${name}`,
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

export function queryPointLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "query-point",
      type: "circle",
      source: SOURCE.queryPoint,
      paint: {
        "circle-radius": 7,
        "circle-color": palette.selected,
        "circle-opacity": 0.25,
        "circle-stroke-color": palette.selected,
        "circle-stroke-width": 2.5,
      },
    },
  ];
}
