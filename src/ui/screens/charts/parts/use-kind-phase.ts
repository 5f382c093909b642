import type { Filters } from "../../../../data/filters/filters.ts";
import { KINDS, type Kind, PHASES, type Phase } from "../../../../model/vocabulary.ts";
import { useAtlas } from "../../../hooks/use-atlas.ts";

export interface KindPhase {
  /**
   * Whether the filters show exactly this kind and phase. Null stands for all; all kinds and all phases are no choice.
   */
  isChosen(kind: Kind | null, phase: Phase | null): boolean;
  /** Filters for a kind and a phase. The second time it removes both filters. */
  choose(kind: Kind | null, phase: Phase | null): void;
}

/** A kind and a phase as one choice, for charts whose parts stand for both. */
export function useKindPhase(): KindPhase {
  const filters = useAtlas((state) => state.filters);
  const filter = useAtlas((state) => state.filter);
  const isChosen = (kind: Kind | null, phase: Phase | null): boolean => {
    if (kind === null && phase === null) return false;
    const wanted = filtersFor(kind, phase);
    return holdSame(filters.kinds, wanted.kinds) && holdSame(filters.phases, wanted.phases);
  };
  return {
    isChosen,
    choose: (kind, phase) => filter(isChosen(kind, phase) ? filtersFor(null, null) : filtersFor(kind, phase)),
  };
}

function filtersFor(kind: Kind | null, phase: Phase | null): Pick<Filters, "kinds" | "phases"> {
  return { kinds: kind === null ? KINDS : [kind], phases: phase === null ? PHASES : [phase] };
}

function holdSame<Value>(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
