import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
import { EARLY_LABEL_ZOOM, FONT, LABEL_ZOOM, SOURCE } from "../../layer-names.ts";
import { all, isDueAt, isNotAggregate, isSchematic, kindColour, ofGeometry, ofRank, phaseDash } from "./expressions.ts";

const line = ofGeometry("LineString");

/** Line width in px by rank; the second number at zoom 7, the third at 13. */
export function lineWidth(extra: number): ExpressionSpecification {
  const at = (headline: number, named: number, minor: number): ExpressionSpecification => [
    "+",
    extra,
    ["match", ["get", "rank"], 1, headline, 2, named, minor],
  ];
  return ["interpolate", ["linear"], ["zoom"], 7, at(2, 1.4, 1), 13, at(4.5, 3.4, 2.6)];
}

/**
 * Railways, roads and waterways. The dash is the phase; a pale band beneath says
 * that the course is schematic: it runs somewhere in here.
 */
export function lineLayers(palette: Palette): LayerSpecification[] {
  return BANDS.flatMap(({ name, ranks, minzoom, due }): LayerSpecification[] => {
    const shared = { source: SOURCE.features, minzoom };
    const ofThese = ofRank(...ranks);
    return [
      {
        ...shared,
        id: `line-band-${name}`,
        type: "line",
        filter: all(line, isNotAggregate, ofThese, isSchematic, isDueAt(due)),
        layout: { "line-join": "round", "line-cap": "round" },
        paint: { "line-color": kindColour(palette), "line-opacity": 0.12, "line-width": lineWidth(7), "line-blur": 2 },
      },
      {
        ...shared,
        id: `line-case-${name}`,
        type: "line",
        filter: all(line, isNotAggregate, ofThese, isDueAt(due)),
        layout: { "line-join": "round", "line-cap": "round" },
        paint: { "line-color": palette.halo, "line-opacity": 0.9, "line-width": lineWidth(2) },
      },
      {
        ...shared,
        id: `line-body-${name}`,
        type: "line",
        filter: all(line, isNotAggregate, ofThese, isDueAt(due)),
        layout: { "line-join": "round" },
        paint: {
          "line-color": kindColour(palette),
          "line-width": lineWidth(0),
          "line-dasharray": phaseDash(),
        },
      },
    ];
  });
}

export function lineLabelLayers(palette: Palette): LayerSpecification[] {
  return BANDS.map(({ name, ranks, labelZoom, labelDue }) => ({
    id: `line-label-${name}`,
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
      "text-padding": 6,
    },
    paint: {
      "text-color": kindColour(palette),
      "text-halo-color": palette.halo,
      "text-halo-width": 2,
    },
  }));
}

/** Minor lines first, headlines on top. */
const BANDS = [
  { name: "minor", ranks: [3], minzoom: 9.5, due: 0, labelZoom: 11.5, labelDue: 0 },
  { name: "named", ranks: [2], minzoom: 6.5, due: 7, labelZoom: EARLY_LABEL_ZOOM, labelDue: LABEL_ZOOM },
  { name: "headline", ranks: [1], minzoom: 0, due: 0, labelZoom: 5.5, labelDue: 0 },
] as const;
