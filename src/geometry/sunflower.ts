import type { LngLat } from "../model/geo.ts";
import { moveBy } from "./distance.ts";

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The k-th point lies c * sqrt(k) from the centre; its neighbours are then about 1.8 c away. */
const PACKING = 1.8;

/**
 * Positions for `count` points around a centre, arranged as the seeds of a sunflower are: about `spacingM` metres apart,
 * or less where they would otherwise lie more than `radiusM` metres from the centre. The centre itself stays free.
 */
export function sunflower(centre: LngLat, count: number, spacingM: number, radiusM: number): LngLat[] {
  const scale = Math.min(spacingM / PACKING, radiusM / Math.sqrt(count + 1));
  return Array.from({ length: count }, (_, index) => {
    const radius = scale * Math.sqrt(index + 2);
    const angle = index * GOLDEN_ANGLE;
    return moveBy(centre, radius * Math.sin(angle), radius * Math.cos(angle));
  });
}
