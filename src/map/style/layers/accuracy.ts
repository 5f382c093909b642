import type { Palette } from "../../../symbols/palette.ts";
import { SOURCE } from "../../source-names.ts";
import type { AtlasLayer } from "../layer-meaning.ts";
import { isSelected, laneOffset, ofGeometry } from "./expressions.ts";

const shared = { source: SOURCE.accuracy, metadata: { deferred: true } } as const;
/*
 * Colour, opacity and offset read data, though all that is here is selected: so they do in the layers of areas and lines, whose
 * shaders are compiled already (see highlights.ts).
 */

/** From the first zoom on a band or disc fills the screen and says less and less; from the second a band is gone. */
const FADING = [12.5, 14.5] as const;

/** The extent within which the selected feature is expected, as a soft disc or band below all lines. */
export function accuracyLayers({ selected, glow }: Palette): AtlasLayer[] {
  return [
    {
      id: "accuracy-disc",
      type: "fill",
      ...shared,
      filter: ofGeometry("Polygon"),
      paint: {
        "fill-color": ["case", isSelected, selected, glow],
        "fill-opacity": [
          "interpolate",
          ["linear"],
          ["zoom"],
          FADING[0],
          ["case", isSelected, 0.1, 0],
          FADING[1],
          ["case", isSelected, 0.03, 0],
        ],
      },
    },
    {
      id: "accuracy-band",
      type: "line",
      ...shared,
      filter: ofGeometry("LineString"),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": ["case", isSelected, selected, glow],
        "line-opacity": ["interpolate", ["linear"], ["zoom"], FADING[0], 0.1, FADING[1], 0],
        // Widths in px double with each zoom, as metres on the map do.
        "line-width": [
          "interpolate",
          ["exponential", 2],
          ["zoom"],
          0,
          ["get", "band"],
          20,
          ["*", ["get", "band"], 2 ** 20],
        ],
        "line-offset": laneOffset,
        "line-blur": 2,
      },
    },
  ];
}
