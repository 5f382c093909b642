/** A closed ring of positions: the last one equals the first. */
export type Ring = number[][];

/** The area in square degrees; positive when the ring runs counter-clockwise. */
export function signedArea(ring: Ring): number {
  let area = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    area += x1 * y2 - x2 * y1;
  }
  return area / 2;
}

/** The ring in the wanted direction: 1 is counter-clockwise, -1 clockwise. */
export function wind(ring: Ring, sign: 1 | -1): Ring {
  return Math.sign(signedArea(ring)) === -sign ? [...ring].reverse() : ring;
}
