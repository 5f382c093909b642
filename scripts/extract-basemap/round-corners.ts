import type { Position } from "geojson";

const pointBetween = (a: Position, b: Position, share: number): Position => [
  (a[0] ?? 0) + ((b[0] ?? 0) - (a[0] ?? 0)) * share,
  (a[1] ?? 0) + ((b[1] ?? 0) - (a[1] ?? 0)) * share,
];

/** Rounds the corners of a line by cutting them twice (Chaikin); the ends stay where they are. */
export function roundCorners(line: Position[], rounds = 2): Position[] {
  const [first] = line;
  const last = line.at(-1);
  if (rounds === 0 || !first || !last) return line;
  const cut = line.slice(1).flatMap((end, at) => {
    const start = line[at] ?? end;
    return [pointBetween(start, end, 0.25), pointBetween(start, end, 0.75)];
  });
  return roundCorners([first, ...cut.slice(1, -1), last], rounds - 1);
}
