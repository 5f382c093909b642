import type { ReactNode } from "react";
import type { Kind, Phase } from "../../../../model/vocabulary.ts";
import { usePartStrings } from "../../../../strings/use-part-strings.ts";
import { useAtlas } from "../../../hooks/use-atlas.ts";
import { useKindPhase } from "../parts/use-kind-phase.ts";
import type { ArrowKeys } from "./use-arrow-keys.ts";

interface MatrixButtonProps {
  /** Null stands for all kinds. */
  kind: Kind | null;
  phase: Phase | null;
  count: number;
  keys: ArrowKeys;
  /** The words of a heading. Without them the button shows the number. */
  children?: ReactNode;
}

/** A number or a heading of the matrix. A press filters for its kind and phase. */
export function MatrixButton({ kind, phase, count, keys, children }: MatrixButtonProps) {
  const strings = usePartStrings();
  const words = strings.charts.matrix;
  const filters = useAtlas((state) => state.filters);
  const { isChosen, choose } = useKindPhase();
  const isOut = (kind !== null && !filters.kinds.includes(kind)) || (phase !== null && !filters.phases.includes(phase));
  const name = [kind === null ? [] : strings.kinds[kind], phase === null ? [] : strings.phases[phase]].flat();
  const sentence = name.length === 0 ? words.all(count) : words.cell(strings.punctuation.list(...name), count);
  return (
    <button
      type="button"
      data-out={isOut || undefined}
      aria-pressed={isChosen(kind, phase)}
      aria-label={sentence}
      title={sentence}
      onClick={() => choose(kind, phase)}
      {...keys.button(`${kind} ${phase} ${children === undefined}`, kind === null && phase === null)}
    >
      {children ?? count}
    </button>
  );
}
