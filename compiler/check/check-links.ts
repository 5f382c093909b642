import { planOf, slugOf } from "../../src/model/ids.ts";
import { error, type Issue } from "../issues.ts";
import type { Entry } from "../sources/entry.ts";
import { didYouMean } from "../text/suggest.ts";

/** Every ID named in `part_of` and `same_as` must exist. `declared` holds all IDs of the registers, misshapen entries' too. */
export function checkLinks(entries: readonly Entry[], declared: ReadonlySet<string>, issues: Issue[]): void {
  for (const entry of entries) {
    for (const parent of entry.partOf) {
      if (declared.has(parent)) continue;
      const mend = didYouMean(parent, inPlan(declared, entry.plan));
      const message = `${entry.id} is part_of ${slugOf(parent)}, which no register of ${entry.plan} holds.${mend}`;
      issues.push(error(entry.file, entry.lineOf("part_of"), "broken-part-of", message));
    }
    for (const twin of entry.sameAs) {
      const line = entry.lineOf("same_as");
      if (planOf(twin) === entry.plan) {
        const message = `${entry.id} is same_as ${twin} of its own plan; same_as joins plans: make the two one feature`;
        issues.push(error(entry.file, line, "broken-same-as", message));
      } else if (!declared.has(twin)) {
        const mend = didYouMean(twin, inPlan(declared, planOf(twin)));
        issues.push(
          error(entry.file, line, "broken-same-as", `${entry.id} is same_as ${twin}, which no register holds.${mend}`),
        );
      }
    }
  }
}

/** No feature may be part of itself, however many steps away. Each cycle is reported once, with its whole way round. */
export function checkCycles(entries: readonly Entry[], issues: Issue[]): void {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const done = new Set<string>();
  const visit = (entry: Entry, trail: readonly string[]): void => {
    const turn = trail.indexOf(entry.id);
    if (turn !== -1) {
      const round = [...trail.slice(turn), entry.id].map(slugOf).join(" -> ");
      issues.push(
        error(
          entry.file,
          entry.lineOf("part_of"),
          "part-of-cycle",
          `part_of runs in a circle: ${round}; remove one step`,
        ),
      );
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
