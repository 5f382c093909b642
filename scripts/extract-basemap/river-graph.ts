/** The river lines of WDBII as a graph: they are cut into pieces, and a graph can follow one river through them. */
import { execFileSync } from "node:child_process";
import type { Position } from "geojson";

/** Kilometres. Lines end up to this far before the river that they flow into. */
const GAP_KM = 1.8;

const REGION = "-R103/111.5/27/33.8";

type Node = { at: Position; next: Map<Node, number> };

const kmBetween = (a: Position, b: Position): number => {
  const [x0 = 0, y0 = 0] = a;
  const [x1 = 0, y1 = 0] = b;
  return Math.hypot((x1 - x0) * Math.cos((((y0 + y1) / 2) * Math.PI) / 180), y1 - y0) * 111.2;
};

const connect = (a: Node, b: Node): void => {
  const km = kmBetween(a.at, b.at);
  a.next.set(b, km);
  b.next.set(a, km);
};

/** Lines of WDBII in the region, from the Debian packages gmt and gmt-gshhg-high. */
function readLines(): Position[][] {
  const text = execFileSync("gmt", ["coast", REGION, "-Ia", "-M", "-Dh"], {
    encoding: "utf8",
    maxBuffer: 64e6,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return text
    .split(/^>.*$/m)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "")
    .map((piece) => piece.split("\n").map((line) => line.trim().split(/\s+/).map(Number)));
}

const nearest = (nodes: Iterable<Node>, to: Position): Node | undefined => {
  let best: Node | undefined;
  for (const node of nodes) if (!best || kmBetween(node.at, to) < kmBetween(best.at, to)) best = node;
  return best;
};

/** All vertices, connected along the lines and across the gaps at their ends. */
export function readRiverGraph(): Node[] {
  const lines = readLines().map((line) => line.map((at): Node => ({ at, next: new Map() })));
  for (const line of lines) {
    line.forEach((node, at) => {
      const before = line[at - 1];
      if (before) connect(before, node);
    });
  }
  for (const line of lines) {
    const others = lines.filter((other) => other !== line).flat();
    for (const end of [line[0], line.at(-1)]) {
      const neighbour = end && nearest(others, end.at);
      if (neighbour && kmBetween(end.at, neighbour.at) <= GAP_KM) connect(end, neighbour);
    }
  }
  return lines.flat();
}

function shortestPath(from: Node, to: Node): Node[] {
  const km = new Map([[from, 0]]);
  const cameFrom = new Map<Node, Node>();
  const queue = [from];
  for (let node = queue.shift(); node; node = queue.shift()) {
    const here = km.get(node) ?? 0;
    for (const [next, step] of node.next) {
      if (here + step >= (km.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      km.set(next, here + step);
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  const path = [to];
  for (let back = cameFrom.get(to); back; back = cameFrom.get(back)) path.unshift(back);
  return path[0] === from ? path : [];
}

/** The line through the vertices nearest to the guide points. @throws where no river connects two of them */
export function followRiver(graph: Node[], guides: Position[]): Position[] {
  const stops = guides.map((guide) => nearest(graph, guide));
  return stops.slice(1).flatMap((stop, leg) => {
    const start = stops[leg];
    const path = start && stop ? shortestPath(start, stop) : [];
    if (path.length === 0)
      throw new Error(`No river line from ${guides[leg]} to ${guides[leg + 1]}: add a guide point`);
    return path.map((node) => node.at);
  });
}
