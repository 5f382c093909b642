import type { LngLat } from "../model/geo.ts";

const earthRadiusM = 6_371_008.8;
const radians = Math.PI / 180;

/** Great-circle distance in metres. */
export function distanceM(from: LngLat, to: LngLat): number {
  const latitude = Math.sin(((to[1] - from[1]) * radians) / 2) ** 2;
  const longitude = Math.sin(((to[0] - from[0]) * radians) / 2) ** 2;
  const chord = latitude + longitude * Math.cos(from[1] * radians) * Math.cos(to[1] * radians);
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The point `eastM` and `northM` metres away; for distances of a few kilometres. */
export function moveBy(from: LngLat, eastM: number, northM: number): LngLat {
  const degree = earthRadiusM * radians;
  return [from[0] + eastM / (degree * Math.cos(from[1] * radians)), from[1] + northM / degree];
}

/** The turn at `via` in degrees: 180 goes straight on, 0 goes straight back. */
export function angleAt(from: LngLat, via: LngLat, to: LngLat): number {
  const squeeze = Math.cos(via[1] * radians);
  const a = [(from[0] - via[0]) * squeeze, from[1] - via[1]] as const;
  const b = [(to[0] - via[0]) * squeeze, to[1] - via[1]] as const;
  const cosine = (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(...a) * Math.hypot(...b));
  return Math.acos(Math.max(-1, Math.min(1, cosine))) / radians;
}
