import type { LngLat } from "../model/geo.ts";

const EARTH_RADIUS_M = 6_371_008.8;
/** Radians in a degree. */
const RADIANS = Math.PI / 180;

/** Great-circle distance in metres. */
export function distanceM(from: LngLat, to: LngLat): number {
  const latitude = Math.sin(((to[1] - from[1]) * RADIANS) / 2) ** 2;
  const longitude = Math.sin(((to[0] - from[0]) * RADIANS) / 2) ** 2;
  const chord = latitude + longitude * Math.cos(from[1] * RADIANS) * Math.cos(to[1] * RADIANS);
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The point `eastM` metres to the east and `northM` to the north; exact enough for a few kilometres. */
export function moveBy(from: LngLat, eastM: number, northM: number): LngLat {
  const degree = EARTH_RADIUS_M * RADIANS;
  return [from[0] + eastM / (degree * Math.cos(from[1] * RADIANS)), from[1] + northM / degree];
}

/** The angle at `via` in degrees, 0 to 180: 180 is straight on, 0 is straight back. */
export function angleAt(from: LngLat, via: LngLat, to: LngLat): number {
  const lngScale = Math.cos(via[1] * RADIANS);
  const a = [(from[0] - via[0]) * lngScale, from[1] - via[1]] as const;
  const b = [(to[0] - via[0]) * lngScale, to[1] - via[1]] as const;
  const cosine = (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(...a) * Math.hypot(...b));
  return Math.acos(Math.max(-1, Math.min(1, cosine))) / RADIANS;
}
