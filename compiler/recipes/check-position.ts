import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { distanceM } from "../../src/geometry/distance.ts";
import { type AreaGeometry, type LngLat, toLngLat } from "../../src/model/geo.ts";
import type { Drawing } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";

/** Metres: a point further from the plan's districts than this is more likely a namesake than a neighbour. */
const farM = 80_000;

/** Warns of a point feature far outside the plan's districts, unless its `note` explains it. Lines may run far. */
export function checkPosition(context: RecipeContext, drawing: Drawing): void {
  if (drawing.geometry?.type !== "Point" || context.entry.note !== null) return;
  const outlines = context.districts.flatMap((district) => context.inputs.county(district) ?? []);
  if (outlines.length === 0) return;
  const at = toLngLat(drawing.geometry.coordinates);
  if (outlines.some((outline) => booleanPointInPolygon([...at], outline))) return;
  const away = Math.min(...outlines.map((outline) => distanceTo(outline, at)));
  if (away <= farM) return;
  const place = drawing.places[0] ?? "its position";
  const message = `${place} is ${Math.round(away / 1000)} km outside ${context.districts.join(", ")}; name another place (county/name) or say why in \`note\``;
  context.warn("position-far", message);
}

/** Metres from a point to an outline's nearest corner. */
function distanceTo(outline: AreaGeometry, at: LngLat): number {
  const rings = outline.type === "Polygon" ? outline.coordinates : outline.coordinates.flat();
  return Math.min(...rings.flat().map((corner) => distanceM(at, toLngLat(corner))));
}
