import { distanceM } from "../../src/geometry/distance.ts";
import { type AreaGeometry, type LngLat, toLngLat } from "../../src/model/geo.ts";
import { type Drawing, pointsOf } from "../recipes/drawing.ts";
import type { PlanContext } from "../recipes/recipe-context.ts";
import type { Entry } from "../sources/entry.ts";

/** Metres. A point farther outside the plan's districts is probably another place of the same name. */
const FAR_M = 80_000;

/**
 * Warns of a point outside the plan's districts, `position-outside` or `position-far`, unless a `note` explains it, and of
 * one in a lake that belongs on land, `land-in-water`. Lines may leave the districts. A feature drawn from its members is
 * left out, as each member is checked itself.
 */
export function checkPosition(context: PlanContext, entry: Entry, { geometry, places }: Drawing): void {
  if ("members" in entry.where) return;
  const points = pointsOf(geometry).map(toLngLat);
  for (const point of points) warnOfWater(context, entry, point);
  if (entry.note !== null) return;
  const { districts, ground, inputs, report } = context;
  if (points.every(ground.isHome)) return;
  const outlines = districts.flatMap((district) => inputs.county(district) ?? []);
  if (outlines.length === 0) return;
  for (const [index, point] of points.entries()) {
    if (ground.isHome(point)) continue;
    const away = Math.min(...outlines.map((outline) => distanceToCorner(point, outline)));
    const place = places[index] ?? places[0] ?? "its position";
    const where = districts.length > 3 ? "the plan's districts" : districts.join(", ");
    const message = `${entry.id}: ${place} is ${Math.max(1, Math.round(away / 1000))} km outside ${where}; name another place (county/name) or say why in \`note\``;
    report.warning(entry.at("where"), away > FAR_M ? "position-far" : "position-outside", message);
  }
}

function warnOfWater({ ground, report }: PlanContext, entry: Entry, point: LngLat): void {
  const lake = ground.wrongLake(entry, point);
  if (lake === null) return;
  const message = `${entry.id} (${entry.name}) stands in ${lake}; name the shore, or another place on land`;
  report.warning(entry.at("where"), "land-in-water", message);
}

/** Metres from a position to an outline's nearest corner. */
function distanceToCorner(from: LngLat, outline: AreaGeometry): number {
  const rings = outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat();
  return Math.min(...rings.flat().map((corner) => distanceM(from, toLngLat(corner))));
}
