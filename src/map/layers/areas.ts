import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Palette } from "../../symbols/palette.ts";

import {
  all,
  isDueAt,
  isFrame,
  isGlowing,
  isOwn,
  isSchematic,
  isSelected,
  isShown,
  kindColour,
  ofGeometry,
  ofRank,
  phaseDash,
} from "./expressions.ts";

import { SOURCE } from "./names.ts";

const polygon = ofGeometry("Polygon");
/** Larger areas lie lower, so that a small one is never out of reach. */
const LARGE_FIRST: ExpressionSpecification = ["-", 0, ["get", "size"]];

/** Opacity by size in km²: an area wider than a district must not dye the whole map. */
function fade(small: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["get", "size"], 0, small, 400, small * 0.55, 2500, small * 0.15, 6000, 0];
}

/** The same for an area that is looked at: it stays visible however large it is, and its outline says the rest. */
function fadeLookedAt(small: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["get", "size"], 400, small, 2500, small * 0.4, 10000, small * 0.2];
}

/** Close up the outlines of whole districts only cross the picture: those over 400 km² fade to `large`. */
function outlineOpacity(large: number): ExpressionSpecification {
  const bySize: ExpressionSpecification = ["interpolate", ["linear"], ["get", "size"], 40, 0.6, 400, large];
  return ["case", isSelected, 1, isGlowing, 0.95, bySize];
}

/** Opacity of washes and hatches, at the scale of a district and at that of a street. */
function areaOpacity(idle: number, lookedAt: number): ExpressionSpecification {
  const of = (idle: number, lookedAt: number): ExpressionSpecification => [
    "case",
    ["any", isSelected, isGlowing],
    fadeLookedAt(lookedAt),
    fade(idle),
  ];
  return ["interpolate", ["linear"], ["zoom"], 9, of(idle, lookedAt), 12.5, of(idle * 0.25, lookedAt * 0.6)];
}

const BANDS = [
  { name: "minor", ranks: [3], minzoom: 10.5, due: 0, wash: 0.08, hatch: 0.12 },
  { name: "named", ranks: [2], minzoom: 6.5, due: 10, wash: 0.08, hatch: 0.12 },
  { name: "headline", ranks: [1], minzoom: 0, due: 0, wash: 0.14, hatch: 0.22 },
] as const;

/** Zones, belts and corridors: a thin wash, hatched where the position is schematic, outlined in the phase's pattern. */
export function areaLayers(palette: Palette): LayerSpecification[] {
  return BANDS.flatMap(({ name, ranks, minzoom, due, wash, hatch }): LayerSpecification[] => {
    const ofThese = ofRank(...ranks);
    const shared = { source: SOURCE.shapes, minzoom };
    return [
      {
        ...shared,
        id: `area-wash-${name}`,
        type: "fill",
        filter: all(polygon, isOwn, ofThese, isDueAt(due), isShown),
        layout: { "fill-sort-key": LARGE_FIRST },
        paint: {
          "fill-color": kindColour(palette),
          "fill-opacity": areaOpacity(wash, 0.2),
        },
      },
      {
        ...shared,
        id: `area-hatch-${name}`,
        type: "fill",
        filter: all(polygon, isOwn, isSchematic, ofThese, isDueAt(due), isShown),
        layout: { "fill-sort-key": LARGE_FIRST },
        paint: {
          "fill-pattern": ["concat", "hatch-", ["get", "kind"]],
          "fill-opacity": areaOpacity(hatch, 0.34),
        },
      },
      {
        ...shared,
        id: `area-outline-${name}`,
        type: "line",
        filter: all(polygon, isOwn, ofThese, isDueAt(due), isShown),
        layout: { "line-join": "round", "line-sort-key": LARGE_FIRST },
        paint: {
          "line-color": ["case", isSelected, palette.selected, kindColour(palette)],
          "line-width": ["case", isSelected, 3, isGlowing, 2.4, 1.2],
          "line-opacity": ["interpolate", ["linear"], ["zoom"], 11, outlineOpacity(0.6), 13, outlineOpacity(0.2)],
          "line-dasharray": phaseDash(),
        },
      },
    ];
  });
}

/** Structures drawn through their members, outlined only while they are looked at. */
export function frameLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: "frame",
      type: "line",
      source: SOURCE.shapes,
      filter: all(isFrame, isShown),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": ["case", isSelected, palette.selected, palette.glow],
        "line-width": 9,
        "line-blur": 2,
        "line-opacity": ["case", isSelected, 0.55, isGlowing, 0.75, 0],
      },
    },
    {
      id: "frame-point",
      type: "circle",
      source: SOURCE.points,
      filter: all(isFrame, isShown),
      paint: {
        "circle-radius": 17,
        "circle-color": ["case", isSelected, palette.selected, palette.glow],
        "circle-opacity": ["case", isSelected, 0.4, isGlowing, 0.75, 0],
      },
    },
  ];
}
