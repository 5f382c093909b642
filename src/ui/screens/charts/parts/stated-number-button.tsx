import type { ReactNode } from "react";
import type { StatedNumber } from "../../../../data/charts/stated-number.ts";
import { figurePassage } from "../../../../data/plan/figure-passage.ts";
import { useAtlas } from "../../../hooks/use-atlas.ts";
import { usePointing } from "../../../hooks/use-pointing.ts";

/** Leads to the words that give a number, and highlights its feature on the map while it is pointed at. */
export function StatedNumberButton({
  stated: { feature, figure },
  children,
}: {
  stated: StatedNumber;
  children: ReactNode;
}) {
  const readPassage = useAtlas((state) => state.readPassage);
  const pointing = usePointing();
  return (
    <button
      type="button"
      title={figure.passage.exact}
      onClick={() => readPassage(feature.id, figurePassage(feature, figure))}
      {...pointing(feature.id)}
    >
      {children}
    </button>
  );
}
