import { distanceM } from "../../src/geometry/distance.ts";
import type { Geometry } from "../../src/model/atlas.ts";
import { toLngLat } from "../../src/model/geo.ts";
import { type Drawing, pointsOf } from "../recipes/drawing.ts";
import type { Report } from "../report.ts";
import type { Entry } from "../sources/entry.ts";

/** A drawn feature, and the IDs of the same thing in other plans. */
interface Placed {
  readonly entry: Entry;
  readonly drawing: Drawing;
  readonly sameAs: readonly string[];
}

/**
 * The same thing in two plans has one kind, one position and one accuracy, and is drawn in both or in neither. Where the
 * texts differ, a `note` on one of the two says so. Issue: `same-as-differs`, once for each pair.
 */
export function checkSameAs(features: readonly Placed[], report: Report): void {
  const byId = new Map(features.map((each) => [each.entry.id, each]));
  for (const one of byId.values()) {
    for (const id of one.sameAs) {
      const other = byId.get(id);
      if (other === undefined || id < one.entry.id || one.entry.note !== null || other.entry.note !== null) continue;
      const differs = differences(one, other);
      if (differs.length === 0) continue;
      const message = `${one.entry.id} and ${id} are the same thing, but differ in ${differs.join(", ")}; make them alike, or say why in \`note\``;
      report.warning(one.entry.at("same_as"), "same-as-differs", message);
    }
  }
}

function differences(one: Placed, other: Placed): string[] {
  const [a, b] = [one.drawing, other.drawing];
  const differs: string[] = [];
  if (one.entry.kind !== other.entry.kind) differs.push(`kind (${one.entry.kind}, ${other.entry.kind})`);
  if (a.geometry === null || b.geometry === null) {
    return a.geometry === b.geometry ? differs : [...differs, "being drawn"];
  }
  if (a.accuracyM !== b.accuracyM) differs.push(`accuracy (${a.accuracyM} m, ${b.accuracyM} m)`);
  if (!isAlike(a.geometry, b.geometry, a.accuracyM ?? 0)) differs.push("position");
  return differs;
}

/** Points may have been moved apart in each plan; lines may run either way. */
function isAlike(a: Geometry, b: Geometry, accuracyM: number): boolean {
  const [some, others] = [pointsOf(a).map(toLngLat), pointsOf(b).map(toLngLat)];
  if (some.length > 0 || others.length > 0) {
    return some.length === others.length && some.every((at) => others.some((to) => distanceM(at, to) <= accuracyM));
  }
  const corners = (geometry: Geometry) => JSON.stringify(geometry.coordinates).match(/\[-?[\d.]+,-?[\d.]+/g) ?? [];
  return corners(a).sort().join() === corners(b).sort().join();
}
