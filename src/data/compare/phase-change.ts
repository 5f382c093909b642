import type { Phase } from "../../model/vocabulary.ts";

/** How the phase of one thing changes from plan to plan. */
export type PhaseChange = "same" | "forward" | "back" | "different";

/** The phases of building in their order. `policy` is not among them: it says nothing about building. */
const PROGRESS: readonly Phase[] = ["study", "preliminary", "start", "under-construction", "complete", "existing"];

export interface DatedPhase {
  readonly phase: Phase;
  /** First year of the plan's period. */
  readonly from: number;
}

/**
 * Compares the phases that several plans give for one thing.
 * @param sides by the plans' periods, the earliest first
 * @returns `different` when plans of one period disagree, or when only some of them speak of building
 */
export function phaseChange(sides: readonly DatedPhase[]): PhaseChange {
  const changes = new Set<PhaseChange>();
  for (const [index, later] of sides.entries()) {
    for (const earlier of sides.slice(0, index)) changes.add(changeBetween(earlier, later));
  }
  if (changes.has("back")) return "back";
  if (changes.has("different")) return "different";
  return changes.has("forward") ? "forward" : "same";
}

function changeBetween(earlier: DatedPhase, later: DatedPhase): PhaseChange {
  if (earlier.phase === later.phase) return "same";
  const [before, now] = [PROGRESS.indexOf(earlier.phase), PROGRESS.indexOf(later.phase)];
  if (before === -1 || now === -1 || earlier.from === later.from) return "different";
  return now > before ? "forward" : "back";
}
