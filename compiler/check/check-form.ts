import type { Drawing } from "../recipes/drawing.ts";
import type { Report } from "../report.ts";
import type { Entry } from "../sources/entry.ts";

/** Names of things that come back to where they begin; 东环线 and the like are a side of one. */
const RING = /(?<![东東西南北])(?:环线|環線)(?:道路|公路|高速|铁路|鐵路)?$/;
/** Positions. Between fewer of them there is no way round. */
const FEWEST_OF_RING = 3;

/**
 * Warns of a network or corridor that is one point or a disc though its members, lines among them, are on the map
 * (`network-as-point`), and of a ring that is drawn as a line from one place to another (`ring-as-line`).
 */
export function checkForms(entries: readonly Entry[], drawings: ReadonlyMap<string, Drawing>, report: Report): void {
  for (const entry of entries) {
    if ("at" in entry.where || "around" in entry.where) warnOfPoint(entry, entries, drawings, report);
    if ("route" in entry.where && RING.test(entry.name)) warnOfLine(entry, entry.where.route, report);
  }
}

function warnOfPoint(
  { id, name, at }: Entry,
  entries: readonly Entry[],
  drawings: ReadonlyMap<string, Drawing>,
  report: Report,
): void {
  const types = entries
    .filter(({ partOf }) => partOf.includes(id))
    .flatMap((member) => drawings.get(member.id)?.geometry?.type ?? []);
  if (types.length < 2 || !types.some((type) => type.endsWith("LineString"))) return;
  const message = `${id} (${name}) is drawn as a point or a disc, but ${types.length} of its members are on the map, lines among them; write where: { members: true }`;
  report.warning(at("where"), "network-as-point", message);
}

function warnOfLine({ id, name, at }: Entry, route: readonly unknown[], report: Report): void {
  const positions = new Set(route.map(String));
  if (positions.size >= FEWEST_OF_RING) return;
  const message = `${id} (${name}) is a ring, but its route is one line between ${positions.size} positions; give way-points on both sides and end where it begins`;
  report.warning(at("where"), "ring-as-line", message);
}
