import { lineString } from "@turf/helpers";
import { lineSlice } from "@turf/line-slice";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import { type LngLat, toLngLat } from "../model/geo.ts";
import { distanceM } from "./distance.ts";

/** Metres: parts of a river whose ends lie nearer than this are joined. */
const JOIN_M = 1500;

/** Joins the parts of one river end to end where they meet. The chain with the most points comes first. */
export function joinParts(parts: readonly (readonly LngLat[])[]): LngLat[][] {
  const rest = parts.map((part) => [...part]);
  const chains: LngLat[][] = [];
  for (let chain = rest.shift(); chain !== undefined; chain = rest.shift()) {
    for (let next = joining(chain, rest); next !== null; next = joining(chain, rest)) {
      rest.splice(rest.indexOf(next.part), 1);
      chain = next.joined;
    }
    chains.push(chain);
  }
  return chains.sort((a, b) => b.length - a.length);
}

function joining(chain: LngLat[], rest: LngLat[][]): { part: LngLat[]; joined: LngLat[] } | null {
  let best: { part: LngLat[]; joined: LngLat[]; gap: number } | null = null;
  for (const part of rest) {
    const reversed = [...part].reverse();
    for (const [before, after] of [
      [chain, part],
      [chain, reversed],
      [part, chain],
      [reversed, chain],
    ] as const) {
      const [end, start] = [before.at(-1), after[0]];
      if (end === undefined || start === undefined) continue;
      const gap = distanceM(end, start);
      if (gap <= JOIN_M && (best === null || gap < best.gap)) best = { part, joined: [...before, ...after], gap };
    }
  }
  return best;
}

/** A piece of a line, and the distance in metres from the line to the farther of the wanted ends. */
export interface Cut {
  readonly line: LngLat[];
  readonly offM: number;
}

/**
 * The piece of the nearest chain between the points nearest to `from` and `to`; null stands for the end of the chain.
 */
export function cutLine(chains: readonly LngLat[][], from: LngLat | null, to: LngLat | null): Cut | null {
  let best: { chain: LngLat[]; start: LngLat | null; end: LngLat | null; offM: number } | null = null;
  for (const chain of chains) {
    if (chain.length < 2) continue;
    const start = from === null ? null : nearestOn(chain, from);
    const end = to === null ? null : nearestOn(chain, to);
    const offM = Math.max(offset(from, start), offset(to, end));
    if (best === null || offM < best.offM) best = { chain, start, end, offM };
  }
  if (best === null) return null;
  const { chain, start, end, offM } = best;
  if (start === null && end === null) return { line: chain, offM };
  const [first, last] = [start ?? chain[0], end ?? chain.at(-1)];
  if (first === undefined || last === undefined) return null;
  const piece = lineSlice([...first], [...last], lineOf(chain));
  return { line: piece.geometry.coordinates.map(toLngLat), offM };
}

function nearestOn(chain: readonly LngLat[], point: LngLat): LngLat {
  return toLngLat(nearestPointOnLine(lineOf(chain), [...point]).geometry.coordinates);
}

function lineOf(chain: readonly LngLat[]) {
  return lineString(chain.map((point) => [...point]));
}

function offset(wanted: LngLat | null, found: LngLat | null): number {
  return wanted === null || found === null ? 0 : distanceM(wanted, found);
}
