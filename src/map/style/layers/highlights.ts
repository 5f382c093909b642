import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../layer-names.ts";
import { HATCH } from "./areas.ts";
import {
  all,
  isAggregate,
  isHovered,
  isNamed,
  isNotAggregate,
  isSchematic,
  isSelected,
  kindColour,
  ofGeometry,
  phaseDash,
} from "./expressions.ts";
import { lineWidth } from "./lines.ts";
import { MARKER, markerSize } from "./points.ts";

/*
 * What is selected, pointed at or named by the text is drawn once more, stronger, from a source that holds nothing else.
 * The plan's own layers need not know of it: pointing at something never has the whole plan drawn anew.
 *
 * Each layer asks for data where a layer of the plan does (colour and width of lines, radius of circles), and so draws with
 * a shader that is there already: the engine compiles one for each combination, and the first click would wait.
 */

const source = SOURCE.highlights;
const line = ofGeometry("LineString");
const polygon = ofGeometry("Polygon");
const point = ofGeometry("Point");
const round = { "line-join": "round", "line-cap": "round" } as const;

/** A colour of the palette, let through. */
function withAlpha(colour: string, alpha: number | ExpressionSpecification): ExpressionSpecification {
  const part = (index: number): ExpressionSpecification => ["at", index, ["to-rgba", ["to-color", colour]]];
  return ["rgba", part(0), part(1), part(2), alpha];
}

function highlightColour(palette: Palette): ExpressionSpecification {
  return ["case", isSelected, palette.selected, palette.glow];
}

/** Full opacity, told by data. */
const SOLID: ExpressionSpecification = ["case", isSelected, 1, 0.95];

/** Opacity by size in km²: what is looked at stays visible however large it is, and its outline says the rest. */
function lookedAt(small: number): ExpressionSpecification {
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

/** Areas: they lie under all lines. */
export function areaHighlightLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "highlight-wash",
      type: "fill",
      source,
      filter: all(polygon, isNotAggregate),
      paint: { "fill-color": kindColour(palette), "fill-opacity": lookedAt(0.12) },
    },
    {
      id: "highlight-hatch",
      type: "fill",
      source,
      filter: all(polygon, isNotAggregate, isSchematic),
      paint: { "fill-pattern": HATCH, "fill-opacity": lookedAt(0.2) },
    },
    {
      // Covers the thin outline below: two patterns of dashes would make a third.
      id: "highlight-outline-case",
      type: "line",
      source,
      filter: all(polygon, isNotAggregate),
      layout: { "line-join": "round" },
      paint: { "line-color": palette.halo, "line-width": 5 },
    },
    {
      id: "highlight-outline",
      type: "line",
      source,
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

/** A glow under a line, and along all of a structure that is drawn through its members. */
export function lineGlowLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "highlight-line-glow",
      type: "line",
      source,
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
        "line-blur": 1,
      },
    },
  ];
}

/** The selected line itself, over its fellows. */
export function lineHighlightLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "highlight-line-case",
      type: "line",
      source,
      filter: all(line, isNotAggregate, isSelected),
      layout: round,
      paint: { "line-color": palette.halo, "line-width": lineWidth(2) },
    },
    {
      id: "highlight-line",
      type: "line",
      source,
      filter: all(line, isNotAggregate, isSelected),
      layout: { "line-join": "round" },
      paint: { "line-color": highlightColour(palette), "line-width": lineWidth(0), "line-dasharray": phaseDash() },
    },
  ];
}

/** Haloes round the markers that the text names, and round those of a structure: under all markers, since there may be many. */
export function commonHaloLayers(palette: Palette): LayerSpecification[] {
  return [
    haloLayer("named", palette.glow, 0.75, ["any", isNamed, ["all", isAggregate, isHovered]]),
    haloLayer("aggregate", palette.selected, 0.4, ["all", isAggregate, isSelected]),
  ];
}

/**
 * The marker of what is selected or pointed at, in its halo over all others, though it be clustered in a count at this
 * zoom.
 */
export function pointHighlightLayers(palette: Palette): LayerSpecification[] {
  return [
    haloLayer("hover", palette.glow, 0.75, ["all", isNotAggregate, isHovered]),
    haloLayer("selected", palette.selected, 0.4, ["all", isNotAggregate, isSelected]),
    {
      id: "highlight-point",
      type: "symbol",
      source,
      filter: all(point, isNotAggregate, ["any", isSelected, isHovered]),
      layout: {
        "icon-image": MARKER,
        "icon-size": markerSize(["match", ["get", "rank"], 1, 1, 2, 0.82, 0.72]),
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
    },
  ];
}

function haloLayer(name: string, colour: string, opacity: number, what: ExpressionSpecification): LayerSpecification {
  return {
    id: `highlight-halo-${name}`,
    type: "circle",
    source,
    filter: all(point, what),
    paint: { "circle-radius": ["case", isSelected, 17, 15], "circle-color": colour, "circle-opacity": opacity },
  };
}
