import type { Entry } from "../sources/entry.ts";
import { checkPosition } from "./check-position.ts";
import { drawMembers } from "./draw-members.ts";
import { drawWhere } from "./draw-where.ts";
import { type Drawing, unlocated } from "./drawing.ts";
import { createRecipeContext, type PlanContext } from "./recipe-context.ts";
import { spreadPoints } from "./spread-points.ts";

/** Draws all features of a plan, by feature ID. Features whose recipe fails are issues and are left out. */
export function drawPlan(plan: PlanContext, entries: readonly Entry[]): ReadonlyMap<string, Drawing> {
  const own = new Map<Entry, Drawing>();
  for (const entry of entries) {
    const drawing = drawOne(plan, entry);
    if (drawing !== null) own.set(entry, drawing);
  }
  const drawn = new Map([...spreadPoints(own)].map(([entry, drawing]) => [entry.id, drawing]));
  gatherMembers(plan, entries, drawn);
  return drawn;
}

function drawOne(plan: PlanContext, entry: Entry): Drawing | null {
  const context = createRecipeContext(plan, entry);
  try {
    const drawing = drawWhere(context);
    if (drawing !== null) checkPosition(context, drawing);
    return drawing;
  } catch (cause) {
    // The polygon clipper gives up on some degenerate outlines; that is this feature's trouble, not the run's.
    return context.fail("geometry-failed", cause instanceof Error ? cause.message : String(cause));
  }
}

/** Draws the `members` features into `drawn`, members of members first. Cycles are reported elsewhere and end here. */
function gatherMembers(plan: PlanContext, entries: readonly Entry[], drawn: Map<string, Drawing>): void {
  const membersOf = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const parent of entry.partOf) membersOf.set(parent, [...(membersOf.get(parent) ?? []), entry]);
  }
  const visit = (entry: Entry, above: ReadonlySet<string>): Drawing | null => {
    const there = drawn.get(entry.id);
    if (there !== undefined || !("members" in entry.where) || above.has(entry.id)) return there ?? null;
    const members = membersOf.get(entry.id) ?? [];
    if (members.length === 0) {
      return createRecipeContext(plan, entry).fail(
        "no-members",
        "no feature is part_of this one; give the members `part_of`, or another recipe",
      );
    }
    const inner = members.flatMap((member) => visit(member, new Set([...above, entry.id])) ?? []);
    const drawing = drawMembers(inner) ?? unlocated("文本未给出其组成部分的位置");
    const { accuracyM } = entry;
    const final = drawing.geometry === null || accuracyM === null ? drawing : { ...drawing, accuracyM };
    drawn.set(entry.id, final);
    return final;
  };
  for (const entry of entries) visit(entry, new Set());
}
