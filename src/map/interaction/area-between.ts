import type { Bbox } from "../../model/geo.ts";
import type { MapPosition } from "../scene/scene.ts";

/** The area between two opposite corners, in either order, to 0.0001 degree (11 m): as exact as an address is. */
export function areaBetween(a: MapPosition, b: MapPosition): Bbox {
  const round = (degree: number): number => Number(degree.toFixed(4));
  return [
    round(Math.min(a.lng, b.lng)),
    round(Math.min(a.lat, b.lat)),
    round(Math.max(a.lng, b.lng)),
    round(Math.max(a.lat, b.lat)),
  ];
}
