import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { distanceM } from "../../src/geometry/distance.ts";
import { type AreaGeometry, toLngLat } from "../../src/model/geo.ts";
import type { Drawing } from "../recipes/drawing.ts";
import type { PlanContext } from "../recipes/recipe-context.ts";
import type { Entry } from "../sources/entry.ts";

/** Metres. A point farther outside the plan's districts is probably another place of the same name. */
const FAR_M = 80_000;

/**
 * Warns of a point far outside the plan's districts, unless a `note` explains it. Lines may leave the districts. A feature
 * drawn from its members is left out, as each member is checked itself.
 */
export function checkPosition(
  { districts, inputs, report }: PlanContext,
  entry: Entry,
  { geometry, places }: Drawing,
): void {
  if (geometry?.type !== "Point" || "members" in entry.where || entry.note !== null) return;
  const outlines = districts.flatMap((district) => inputs.county(district) ?? []);
  if (outlines.length === 0) return;
  if (outlines.some((outline) => booleanPointInPolygon(geometry, outline))) return;
  const away = Math.min(...outlines.map((outline) => distanceToCorner(geometry.coordinates, outline)));
  if (away <= FAR_M) return;
  const place = places[0] ?? "its position";
  const message = `${entry.id}: ${place} is ${Math.round(away / 1000)} km outside ${districts.join(", ")}; name another place (county/name) or say why in \`note\``;
  report.warning(entry.at("where"), "position-far", message);
}

/** Metres from a position to an outline's nearest corner. */
function distanceToCorner(position: number[], outline: AreaGeometry): number {
  const rings = outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat();
  const from = toLngLat(position);
  return Math.min(...rings.flat().map((corner) => distanceM(from, toLngLat(corner))));
}
