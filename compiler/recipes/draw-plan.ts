import type { UnlocatedCode } from "../../src/model/codes.ts";
import type { Entry } from "../sources/entry.ts";
import { drawMembers } from "./draw-members.ts";
import { applyAccuracy, drawWhere } from "./draw-where.ts";
import { type Drawing, unlocated } from "./drawing.ts";
import { createRecipeContext, type PlanContext } from "./recipe-context.ts";
import { spreadPoints } from "./spread-points.ts";

/** The reason of a `members` feature none of whose members is located. */
const MEMBERS_UNLOCATED: UnlocatedCode = "members-unlocated";

/** Draws all features of a plan, by feature ID. A feature whose recipe fails is reported and left out. */
export function drawPlan(context: PlanContext, entries: readonly Entry[]): ReadonlyMap<string, Drawing> {
  const own = new Map<Entry, Drawing>();
  for (const entry of entries) {
    const drawing = drawFeature(context, entry);
    if (drawing !== null) own.set(entry, drawing);
  }
  const drawings = new Map([...spreadPoints(own, context.ground)].map(([entry, drawing]) => [entry.id, drawing]));
  drawAggregates(context, entries, drawings);
  return drawings;
}

function drawFeature(plan: PlanContext, entry: Entry): Drawing | null {
  const context = createRecipeContext(plan, entry);
  try {
    return drawWhere(context);
  } catch (cause) {
    // The polygon clipper throws on some degenerate outlines. Then one feature fails and the run goes on.
    return context.fail("geometry-failed", cause instanceof Error ? cause.message : String(cause));
  }
}

/** Adds the `members` features to `drawings`, members of members first. A cycle ends here; another check reports it. */
function drawAggregates(context: PlanContext, entries: readonly Entry[], drawings: Map<string, Drawing>): void {
  const membersOf = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const parent of entry.partOf) membersOf.set(parent, [...(membersOf.get(parent) ?? []), entry]);
  }
  const visit = (entry: Entry, above: ReadonlySet<string>): Drawing | null => {
    const known = drawings.get(entry.id);
    if (known !== undefined || !("members" in entry.where) || above.has(entry.id)) return known ?? null;
    const members = membersOf.get(entry.id) ?? [];
    if (members.length === 0) {
      const message = "no feature is part_of this one; give the members `part_of`, or another recipe";
      return createRecipeContext(context, entry).fail("no-members", message);
    }
    const inner = members.flatMap((member) => visit(member, new Set([...above, entry.id])) ?? []);
    const drawn = drawMembers(inner) ?? unlocated(MEMBERS_UNLOCATED);
    const drawing = applyAccuracy(createRecipeContext(context, entry), drawn);
    drawings.set(entry.id, drawing);
    return drawing;
  };
  for (const entry of entries) visit(entry, new Set());
}
