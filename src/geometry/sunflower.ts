import type { LngLat } from "../model/geo.ts";
import { moveBy } from "./distance.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Neighbours in a sunflower of radius c * sqrt(k) stand about 1.8 c apart. */
const PACKING = 1.8;

/**
 * Positions for `count` points around a centre, the way seeds sit in a sunflower: all about `spacingM` apart, closer
 * when they would otherwise reach beyond `radiusM`. The centre itself is left free.
 */
export function sunflower(centre: LngLat, count: number, spacingM: number, radiusM: number): LngLat[] {
  const scale = Math.min(spacingM / PACKING, radiusM / Math.sqrt(count + 1));
  return Array.from({ length: count }, (_, index) => {
    const radius = scale * Math.sqrt(index + 2);
    const angle = index * GOLDEN_ANGLE;
    return moveBy(centre, radius * Math.sin(angle), radius * Math.cos(angle));
  });
}
