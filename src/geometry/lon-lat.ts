/** WGS84 degrees, [longitude, latitude]. */
export type LonLat = readonly [number, number];

const earthRadiusM = 6_371_008.8;
const radians = Math.PI / 180;

/** Great-circle distance in metres. */
export function distanceM(from: LonLat, to: LonLat): number {
  const latitude = Math.sin(((to[1] - from[1]) * radians) / 2) ** 2;
  const longitude = Math.sin(((to[0] - from[0]) * radians) / 2) ** 2;
  const chord = latitude + longitude * Math.cos(from[1] * radians) * Math.cos(to[1] * radians);
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The point `eastM` and `northM` metres away; for distances of a few kilometres. */
export function moveBy(from: LonLat, eastM: number, northM: number): LonLat {
  const degree = earthRadiusM * radians;
  return [from[0] + eastM / (degree * Math.cos(from[1] * radians)), from[1] + northM / degree];
}

/** The turn at `via` in degrees: 180 goes straight on, 0 goes straight back. */
export function angleAt(from: LonLat, via: LonLat, to: LonLat): number {
  const squeeze = Math.cos(via[1] * radians);
  const a = [(from[0] - via[0]) * squeeze, from[1] - via[1]] as const;
  const b = [(to[0] - via[0]) * squeeze, to[1] - via[1]] as const;
  const cosine = (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(...a) * Math.hypot(...b));
  return Math.acos(Math.max(-1, Math.min(1, cosine))) / radians;
}

/** A GeoJSON position as a pair; heights are dropped. Throws a RangeError when it is none. */
export function lonLat(position: readonly number[]): LonLat {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined) throw new RangeError(`not a position: [${position.join(", ")}]`);
  return [lon, lat];
}
