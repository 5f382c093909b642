import type { ExpressionSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../source-names.ts";
import { EARLY_LABEL_ZOOM, FONT, LABEL_ZOOM } from "../labels.ts";
import type { AtlasLayer } from "../layer-meaning.ts";
import {
  all,
  isDueAt,
  isNotAggregate,
  isSchematic,
  kindColour,
  laneOffset,
  ofGeometry,
  ofRank,
  phaseDash,
} from "./expressions.ts";

const line = ofGeometry("LineString");

/** Line width in px by rank and zoom; `extra` px are added at each. */
export function lineWidth(extra: number): ExpressionSpecification {
  const at = (headline: number, named: number, minor: number): ExpressionSpecification => [
    "+",
    extra,
    ["match", ["get", "rank"], 1, headline, 2, named, minor],
  ];
  return ["interpolate", ["linear"], ["zoom"], 7, at(2, 1.4, 1), 13, at(4.5, 3.4, 2.6)];
}

/**
 * Railways, roads and waterways. The dash is the phase. A pale band below means that the course is schematic: the line
 * runs somewhere inside it.
 */
export function lineLayers(palette: Palette): AtlasLayer[] {
  return BANDS.flatMap(({ name, ranks, minzoom, due }): AtlasLayer[] => {
    const shared = { source: SOURCE.features, minzoom };
    const ofThese = ofRank(...ranks);
    return [
      {
        ...shared,
        id: `line-band-${name}`,
        metadata: { deferred: true },
        type: "line",
        filter: all(line, isNotAggregate, ofThese, isSchematic, isDueAt(due)),
        layout: { "line-join": "round", "line-cap": "round" },
        paint: {
          "line-color": kindColour(palette),
          "line-opacity": 0.12,
          "line-width": lineWidth(7),
          "line-offset": laneOffset,
          "line-blur": 2,
        },
      },
      {
        ...shared,
        id: `line-case-${name}`,
        metadata: { deferred: true },
        type: "line",
        filter: all(line, isNotAggregate, ofThese, isDueAt(due)),
        layout: { "line-join": "round", "line-cap": "round" },
        paint: {
          "line-color": palette.halo,
          "line-opacity": 0.9,
          "line-width": lineWidth(2),
          "line-offset": laneOffset,
        },
      },
      {
        ...shared,
        id: `line-body-${name}`,
        metadata: { tier: "line" },
        type: "line",
        filter: all(line, isNotAggregate, ofThese, isDueAt(due)),
        layout: { "line-join": "round" },
        paint: {
          "line-color": kindColour(palette),
          "line-width": lineWidth(0),
          "line-offset": laneOffset,
          "line-dasharray": phaseDash(),
        },
      },
    ];
  });
}

/** ems by which the names of lines on one course are moved apart, so that all have room. */
const nameOffset: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["get", "lane"],
  -5,
  ["literal", [0, -6.5]],
  5,
  ["literal", [0, 6.5]],
];

/** Names along lines. */
export function lineLabelLayers(palette: Palette): AtlasLayer[] {
  return BANDS.map(({ name, ranks, labelZoom, labelDue }) => ({
    id: `line-label-${name}`,
    metadata: { tier: "line", deferred: true },
    type: "symbol",
    source: SOURCE.names,
    minzoom: labelZoom,
    filter: all(line, isNotAggregate, ofRank(...ranks), isDueAt(labelDue)),
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 380,
      "symbol-sort-key": ["get", "rank"],
      "text-field": ["get", "name"],
      "text-font": FONT,
      "text-size": ["match", ["get", "rank"], 1, 13, 11.5],
      "text-max-angle": 35,
      "text-offset": nameOffset,
      "text-padding": 6,
    },
    paint: {
      "text-color": kindColour(palette),
      "text-halo-color": palette.halo,
      "text-halo-width": 2,
    },
  }));
}

/**
 * One band of layers for each rank, minor lines first, headlines on top. `minzoom` and `labelZoom` are the zooms from
 * which a band and its names are drawn, `due` and `labelDue` those of features that are not early.
 */
const BANDS = [
  { name: "minor", ranks: [3], minzoom: 9.5, due: 0, labelZoom: 11.5, labelDue: 0 },
  { name: "named", ranks: [2], minzoom: 6.5, due: 7, labelZoom: EARLY_LABEL_ZOOM, labelDue: LABEL_ZOOM },
  { name: "headline", ranks: [1], minzoom: 0, due: 0, labelZoom: 5.5, labelDue: 0 },
] as const;
