import type { Bbox } from "../../model/geo.ts";

interface Corner {
  readonly lng: number;
  readonly lat: number;
}

/** The area between two opposite corners, whichever they are, to 0.0001 degree (11 m): as fine as an address can say it. */
export function areaBetween(a: Corner, b: Corner): Bbox {
  const round = (degree: number): number => Number(degree.toFixed(4));
  return [
    round(Math.min(a.lng, b.lng)),
    round(Math.min(a.lat, b.lat)),
    round(Math.max(a.lng, b.lng)),
    round(Math.max(a.lat, b.lat)),
  ];
}
