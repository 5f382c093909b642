import type { ExpressionSpecification } from "maplibre-gl";
import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../source-names.ts";
import { HATCH_IMAGE } from "../image-names.ts";
import type { AtlasLayer } from "../layer-meaning.ts";
import { all, isDueAt, isNotAggregate, isSchematic, kindColour, ofGeometry, ofRank, phaseDash } from "./expressions.ts";

const polygon = ofGeometry("Polygon");

/** Larger areas are drawn first, so that a small one is never hidden under them. */
const LARGE_FIRST: ExpressionSpecification = ["-", 0, ["get", "size"]];

/** From this size on, in km², only the outline of an area is drawn. */
const WASHED_TO = 6000;
const isWashed: ExpressionSpecification = ["<", ["get", "size"], WASHED_TO];

/** Opacity by size in km²: an area larger than a district must not colour the whole map. */
function fade(small: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["get", "size"], 0, small, 400, small * 0.55, 2500, small * 0.15, WASHED_TO, 0];
}

/** Close up, the outlines of whole districts only disturb: those over 400 km² fade to `large`. */
function outlineOpacity(large: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["get", "size"], 40, 0.6, 400, large];
}

/** Opacity of fills and hatches: `small` for small areas at the scale of a district, a quarter of it at the scale of a street. */
function areaOpacity(small: number): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], 9, fade(small), 12.5, fade(small * 0.25)];
}

const BANDS = [
  { name: "minor", ranks: [3], minzoom: 10.5, due: 0, wash: 0.08, hatch: 0.12 },
  { name: "named", ranks: [2], minzoom: 6.5, due: 10, wash: 0.08, hatch: 0.12 },
  { name: "headline", ranks: [1], minzoom: 0, due: 0, wash: 0.14, hatch: 0.22 },
] as const;

/**
 * Zones, belts and corridors: a pale fill, a hatch where the position is schematic, and an outline in the pattern of the
 * phase.
 */
export function areaLayers(palette: Palette): AtlasLayer[] {
  return BANDS.flatMap(({ name, ranks, minzoom, due, wash, hatch }): AtlasLayer[] => {
    const ofThese = ofRank(...ranks);
    const shared = { source: SOURCE.features, minzoom };
    return [
      {
        ...shared,
        id: `area-wash-${name}`,
        metadata: { tier: "area" },
        type: "fill",
        filter: all(polygon, isNotAggregate, ofThese, isWashed, isDueAt(due)),
        layout: { "fill-sort-key": LARGE_FIRST },
        paint: {
          // The outline is a layer of its own.
          "fill-antialias": false,
          "fill-color": kindColour(palette),
          "fill-opacity": areaOpacity(wash),
        },
      },
      {
        ...shared,
        id: `area-hatch-${name}`,
        metadata: { deferred: true },
        type: "fill",
        filter: all(polygon, isNotAggregate, isSchematic, ofThese, isWashed, isDueAt(due)),
        layout: { "fill-sort-key": LARGE_FIRST },
        paint: {
          "fill-antialias": false,
          "fill-pattern": HATCH_IMAGE,
          "fill-opacity": areaOpacity(hatch),
        },
      },
      {
        ...shared,
        id: `area-outline-${name}`,
        metadata: { tier: "area" },
        type: "line",
        filter: all(polygon, isNotAggregate, ofThese, isDueAt(due)),
        layout: { "line-sort-key": LARGE_FIRST },
        paint: {
          "line-color": kindColour(palette),
          "line-width": 1.2,
          "line-opacity": ["interpolate", ["linear"], ["zoom"], 11, outlineOpacity(0.6), 13, outlineOpacity(0.2)],
          "line-dasharray": phaseDash(),
        },
      },
    ];
  });
}
