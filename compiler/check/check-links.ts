import { planOf, slugOf } from "../../src/model/ids.ts";
import type { Report } from "../report.ts";
import type { Entry } from "../sources/entry.ts";
import { isMissing, type Workspace } from "../sources/workspace.ts";
import { didYouMean } from "../text/suggest.ts";

/**
 * Every ID in `part_of` and `same_as` must be declared, and `same_as` must name another plan's feature. IDs of plans whose
 * registers could not be read are left out: an error says so already.
 */
export function checkLinks(
  entries: readonly Entry[],
  registers: Pick<Workspace, "declared" | "unread">,
  report: Report,
): void {
  const { declared } = registers;
  for (const entry of entries) {
    for (const parent of entry.partOf) {
      if (!isMissing(registers, parent)) continue;
      const mend = didYouMean(parent, inPlan(declared, entry.plan));
      const message = `${entry.id} is part_of ${slugOf(parent)}, which no register of ${entry.plan} holds.${mend}`;
      report.error(entry.at("part_of"), "broken-part-of", message);
    }
    for (const same of entry.sameAs) {
      if (planOf(same) === entry.plan) {
        const message = `${entry.id} is same_as ${same} of its own plan; same_as joins plans: make the two one feature`;
        report.error(entry.at("same_as"), "broken-same-as", message);
      } else if (isMissing(registers, same)) {
        const mend = didYouMean(same, inPlan(declared, planOf(same)));
        const message = `${entry.id} is same_as ${same}, which no register holds.${mend}`;
        report.error(entry.at("same_as"), "broken-same-as", message);
      }
    }
  }
}

/** No feature may be part of itself, over any number of steps. Each cycle is reported once, with all its steps. */
export function checkCycles(entries: readonly Entry[], report: Report): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const done = new Set<string>();
  const visit = (entry: Entry, trail: readonly string[]): void => {
    const start = trail.indexOf(entry.id);
    if (start !== -1) {
      const cycle = [...trail.slice(start), entry.id].map(slugOf).join(" -> ");
      report.error(entry.at("part_of"), "part-of-cycle", `part_of runs in a circle: ${cycle}; remove one step`);
      return;
    }
    if (done.has(entry.id)) return;
    for (const id of entry.partOf) {
      const parent = byId.get(id);
      if (parent !== undefined) visit(parent, [...trail, entry.id]);
    }
    done.add(entry.id);
  };
  for (const entry of entries) visit(entry, []);
}

function inPlan(ids: ReadonlySet<string>, plan: string): string[] {
  return [...ids].filter((id) => planOf(id) === plan);
}
