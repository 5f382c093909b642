import type { Feature } from "../../data/plan/plan-data.ts";
import type { Geometry } from "../../model/atlas.ts";
import { getOrMake } from "../../model/get-or-make.ts";

/**
 * Lines that lie exactly on each other are drawn side by side: their lanes, by ID, as -0.5 and 0.5, or -1, 0 and 1. A line
 * that has its course for itself is not in it. What is drawn by its members has no line.
 */
export function assignLanes(features: readonly Feature[]): ReadonlyMap<string, number> {
  const groups = new Map<string, string[]>();
  for (const { id, geometry, bbox, properties } of features) {
    if (geometry === null || bbox === null || properties.byMembers) continue;
    if (geometry.type !== "LineString" && geometry.type !== "MultiLineString") continue;
    // As good as a comparison of all positions, which are many.
    const course = [geometry.type, geometry.coordinates.flat().length, ...bbox].join();
    getOrMake(groups, course, (): string[] => []).push(id);
  }
  const shared = [...groups.values()].filter(({ length }) => length > 1);
  return new Map(shared.flatMap((ids) => ids.map((id, index) => [id, index - (ids.length - 1) / 2] as const)));
}

/** Whether a line ends west of where it begins. */
export function leadsWest(geometry: Geometry): boolean {
  if (geometry.type !== "LineString" && geometry.type !== "MultiLineString") return false;
  const line = geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates[0];
  const [from, to] = [line?.[0]?.[0], line?.at(-1)?.[0]];
  return from !== undefined && to !== undefined && to < from;
}
