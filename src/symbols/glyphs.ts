import airport from "@mapbox/maki/icons/airport.svg?raw";
import scenic from "@mapbox/maki/icons/attraction.svg?raw";
import bridge from "@mapbox/maki/icons/bridge.svg?raw";
import highway from "@mapbox/maki/icons/car.svg?raw";
import cityCore from "@mapbox/maki/icons/city.svg?raw";
import dam from "@mapbox/maki/icons/dam.svg?raw";
import farm from "@mapbox/maki/icons/farm.svg?raw";
import cooperation from "@mapbox/maki/icons/globe.svg?raw";
import harbor from "@mapbox/maki/icons/harbor.svg?raw";
import industry from "@mapbox/maki/icons/industry.svg?raw";
import park from "@mapbox/maki/icons/park.svg?raw";
import rail from "@mapbox/maki/icons/rail.svg?raw";
import school from "@mapbox/maki/icons/school.svg?raw";
import town from "@mapbox/maki/icons/town.svg?raw";
import warehouse from "@mapbox/maki/icons/warehouse.svg?raw";
import wetland from "@mapbox/maki/icons/wetland.svg?raw";
import axis from "@rapideditor/temaki/icons/junction.svg?raw";
import energy from "@rapideditor/temaki/icons/power.svg?raw";
import science from "@rapideditor/temaki/icons/telescope.svg?raw";
import type { Kind } from "../model/vocabulary.ts";

/** Width and height of a glyph, in its own units. */
export const GLYPH_UNITS = 15;

/** One glyph for each kind, from Maki and Temaki (both CC0), GLYPH_UNITS wide and high. */
const SVG_BY_KIND: Readonly<Record<Kind, string>> = {
  "city-core": cityCore,
  town,
  axis,
  "urban-project": park,
  cooperation,
  industrial: industry,
  science,
  logistics: warehouse,
  agriculture: farm,
  tourism: scenic,
  energy,
  rail,
  highway,
  road: bridge,
  "water-transport": harbor,
  air: airport,
  ecology: wetland,
  "water-works": dam,
  "public-service": school,
};

/** SVG path data of a kind's glyph, in a box of GLYPH_UNITS. */
export function glyphOf(kind: Kind): string {
  const paths = [...SVG_BY_KIND[kind].matchAll(/\sd="([^"]+)"/g)].map(([, path]) => path ?? "");
  // Some of the files have line breaks as character references.
  return paths.join(" ").replace(/&#x[9A];/g, " ");
}
