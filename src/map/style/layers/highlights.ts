import type { ExpressionSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../source-names.ts";
import { HATCH_IMAGE, MARKER_IMAGE } from "../image-names.ts";
import type { AtlasLayer } from "../layer-meaning.ts";
import {
  all,
  isAggregate,
  isHovered,
  isNamed,
  isNotAggregate,
  isSchematic,
  isSelected,
  kindColour,
  laneOffset,
  ofGeometry,
  phaseDash,
} from "./expressions.ts";
import { lineWidth } from "./lines.ts";
import { markerSize } from "./points.ts";

/*
 * What is selected, pointed at or named by the text is drawn a second time, stronger, from a source that holds nothing
 * else. The plan's own layers do not change: a hover never makes the engine build the tiles of the whole plan again.
 *
 * The engine compiles one shader for each combination of layer type and paint properties that read data. Each layer here
 * reads data in the same properties as a layer of the plan (colour, width and offset of lines, radius of circles), so its
 * shader is already compiled: otherwise the first click would wait for it.
 */

const shared = { source: SOURCE.highlights, metadata: { deferred: true } } as const;
const line = ofGeometry("LineString");
const polygon = ofGeometry("Polygon");
const point = ofGeometry("Point");
const round = { "line-join": "round", "line-cap": "round" } as const;

/** A colour of the palette with an opacity. */
function withAlpha(colour: string, alpha: number | ExpressionSpecification): ExpressionSpecification {
  const part = (index: number): ExpressionSpecification => ["at", index, ["to-rgba", ["to-color", colour]]];
  return ["rgba", part(0), part(1), part(2), alpha];
}

function highlightColour(palette: Palette): ExpressionSpecification {
  return ["case", isSelected, palette.selected, palette.glow];
}

/** Nearly full opacity, read from data; see above. */
const SOLID: ExpressionSpecification = ["case", isSelected, 1, 0.95];

/** Opacity by size in km²: a highlighted area stays visible however large it is. */
function highlightOpacity(small: number): ExpressionSpecification {
  const at = (small: number): ExpressionSpecification => [
    "interpolate",
    ["linear"],
    ["get", "size"],
    400,
    small,
    2500,
    small * 0.4,
    10000,
    small * 0.2,
  ];
  return ["interpolate", ["linear"], ["zoom"], 9, at(small), 12.5, at(small * 0.6)];
}

/** Highlighted areas, below all lines. */
export function areaHighlightLayers(palette: Palette): AtlasLayer[] {
  return [
    {
      id: "highlight-wash",
      type: "fill",
      ...shared,
      filter: all(polygon, isNotAggregate),
      paint: { "fill-color": kindColour(palette), "fill-opacity": highlightOpacity(0.12) },
    },
    {
      id: "highlight-hatch",
      type: "fill",
      ...shared,
      filter: all(polygon, isNotAggregate, isSchematic),
      paint: { "fill-pattern": HATCH_IMAGE, "fill-opacity": highlightOpacity(0.2) },
    },
    {
      // Covers the thin outline of the plan's layer: two dash patterns on each other cannot be read.
      id: "highlight-outline-case",
      type: "line",
      ...shared,
      filter: all(polygon, isNotAggregate),
      layout: { "line-join": "round" },
      paint: { "line-color": palette.halo, "line-width": 5 },
    },
    {
      id: "highlight-outline",
      type: "line",
      ...shared,
      filter: all(polygon, isNotAggregate),
      layout: { "line-join": "round" },
      paint: {
        "line-color": ["case", isSelected, palette.selected, kindColour(palette)],
        "line-width": 2.8,
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 11, SOLID, 13, SOLID],
        "line-dasharray": phaseDash(),
      },
    },
  ];
}

/** A glow below a highlighted line, and along the outline of a highlighted aggregate of areas. */
export function lineGlowLayers(palette: Palette): AtlasLayer[] {
  return [
    {
      id: "highlight-line-glow",
      type: "line",
      ...shared,
      filter: all(["any", line, ["all", polygon, isAggregate]]),
      layout: round,
      paint: {
        "line-color": [
          "case",
          isSelected,
          withAlpha(palette.selected, 0.45),
          withAlpha(palette.glow, ["case", isHovered, 0.75, 0.35]),
        ],
        "line-width": lineWidth(9),
        "line-offset": laneOffset,
        "line-blur": 1,
      },
    },
  ];
}

/** The selected line itself, over the other lines. */
export function lineHighlightLayers(palette: Palette): AtlasLayer[] {
  return [
    {
      id: "highlight-line-case",
      type: "line",
      ...shared,
      filter: all(line, isNotAggregate, isSelected),
      layout: round,
      paint: { "line-color": palette.halo, "line-width": lineWidth(2), "line-offset": laneOffset },
    },
    {
      id: "highlight-line",
      type: "line",
      ...shared,
      filter: all(line, isNotAggregate, isSelected),
      layout: { "line-join": "round" },
      paint: {
        "line-color": highlightColour(palette),
        "line-width": lineWidth(0),
        "line-offset": laneOffset,
        "line-dasharray": phaseDash(),
      },
    },
  ];
}

/** Haloes of the points that the text names and of a highlighted aggregate: below all markers, since they may be many. */
export function commonHaloLayers(palette: Palette): AtlasLayer[] {
  return [
    haloLayer("named", palette.glow, 0.75, ["any", isNamed, ["all", isAggregate, isHovered]]),
    haloLayer("aggregate", palette.selected, 0.4, ["all", isAggregate, isSelected]),
  ];
}

/**
 * The marker of what is selected or pointed at, with its halo, over all other markers. It is drawn even at a zoom where
 * the point is part of a cluster.
 */
export function pointHighlightLayers(palette: Palette): AtlasLayer[] {
  return [
    haloLayer("hover", palette.glow, 0.75, ["all", isNotAggregate, isHovered]),
    haloLayer("selected", palette.selected, 0.4, ["all", isNotAggregate, isSelected]),
    {
      id: "highlight-point",
      type: "symbol",
      ...shared,
      filter: all(point, isNotAggregate, ["any", isSelected, isHovered]),
      layout: {
        "icon-image": MARKER_IMAGE,
        "icon-size": markerSize(["match", ["get", "rank"], 1, 1, 2, 0.82, 0.72]),
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
  ];
}

function haloLayer(name: string, colour: string, opacity: number, what: ExpressionSpecification): AtlasLayer {
  return {
    id: `highlight-halo-${name}`,
    type: "circle",
    ...shared,
    filter: all(point, what),
    paint: { "circle-radius": ["case", isSelected, 17, 15], "circle-color": colour, "circle-opacity": opacity },
  };
}
