import { lineString } from "@turf/helpers";
import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import { type LngLat, toLngLat } from "../model/geo.ts";
import { distanceM } from "./distance.ts";

/** Metres: parts of a river whose ends lie nearer than this are joined. */
const JOIN_M = 1500;
/** Metres: more than two ways to compute a distance differ by. */
const SLACK_M = 1;

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
  let best: { chain: LngLat[]; start: OnChain | null; end: OnChain | null; offM: number } | null = null;
  for (const chain of chains) {
    if (chain.length < 2) continue;
    const start = from === null ? null : nearestOn(chain, from);
    const end = to === null ? null : nearestOn(chain, to);
    const offM = Math.max(offset(from, start), offset(to, end));
    if (best === null || offM < best.offM) best = { chain, start, end, offM };
  }
  if (best === null) return null;
  const { chain, start, end, offM } = best;
  return { line: start === null && end === null ? chain : piece(chain, start, end), offM };
}

/** A point on a chain, and the segment of the chain that it lies on. */
interface OnChain {
  readonly at: LngLat;
  readonly segment: number;
}

/**
 * The point of a chain that is nearest to another. Only the segments that may hold it are measured: no segment comes
 * nearer than half of what the ways to its two ends have more than its own length.
 */
function nearestOn(chain: readonly LngLat[], point: LngLat): OnChain | null {
  const ways = chain.map((corner) => distanceM(point, corner));
  const nearest = Math.min(...ways) + SLACK_M;
  let best: (OnChain & { readonly km: number }) | null = null;
  for (let segment = 0; segment + 1 < chain.length; segment++) {
    const [from, to] = [chain[segment], chain[segment + 1]];
    if (from === undefined || to === undefined) continue;
    if ((ways[segment] ?? 0) + (ways[segment + 1] ?? 0) - distanceM(from, to) > 2 * nearest) continue;
    const { geometry, properties } = nearestPointOnLine(lineString([[...from], [...to]]), [...point]);
    const km = properties.pointDistance;
    if (best === null || km < best.km) best = { at: toLngLat(geometry.coordinates), segment, km };
  }
  return best;
}

/** What lies between two points of a chain, in the chain's direction; null stands for its end. */
function piece(chain: readonly LngLat[], start: OnChain | null, end: OnChain | null): LngLat[] {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = start ?? { at: first, segment: 0 };
  const to = end ?? { at: last, segment: chain.length - 2 };
  const [before, after] = from.segment <= to.segment ? [from, to] : [to, from];
  return [before.at, ...chain.slice(before.segment + 1, after.segment + 1), after.at];
}

function offset(wanted: LngLat | null, found: OnChain | null): number {
  return wanted === null || found === null ? 0 : distanceM(wanted, found.at);
}
