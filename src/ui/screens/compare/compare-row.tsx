import { useEffect, useId, useRef } from "react";
import type { ComparedThing, Disagreement } from "../../../data/compare/compare-plans.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import type { PartStrings } from "../../../strings/zh-hans/parts.ts";
import { Marker } from "../../components/symbol.tsx";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { useCompareChoices } from "../../hooks/use-compare-choices.ts";
import { PlanColumn } from "./plan-column.tsx";
import "./compare-row.css";

/** One thing: its name, how the plans disagree, and a column for each plan in the order of their periods. */
export function CompareRow({ thing }: { thing: ComparedThing }) {
  const strings = usePartStrings();
  const titleId = useId();
  const row = useRef<HTMLLIElement>(null);
  const last = useCompareChoices((state) => state.last);
  const isLast = thing.sides.some(({ feature }) => feature.id === last);
  useEffect(() => {
    if (isLast) row.current?.scrollIntoView({ block: "nearest" });
  }, [isLast]);
  const script = useAtlas((state) => (state.language === "zh-Hant" ? "Hant" : "Hans"));
  const named = thing.sides.find(({ plan }) => plan.text.script === script) ?? thing.sides[0];
  if (named === undefined) return null;
  const { name, kind, phase } = named.feature.properties;
  return (
    <li className="thing" ref={row} data-last={isLast || undefined} aria-labelledby={titleId}>
      <header>
        <Marker kind={kind} phase={phase} size={28} />
        <div>
          <h3 id={titleId}>{name}</h3>
          <p className="quiet">
            {strings.punctuation.facts(strings.kinds[kind], strings.compare.plans(thing.sides.length))}
          </p>
          <Findings thing={thing} />
        </div>
      </header>
      <ol className="thing-sides">
        {thing.sides.map((side) => (
          <PlanColumn key={side.feature.id} side={side} disagreements={thing.disagreements} />
        ))}
      </ol>
    </li>
  );
}

function Findings({ thing }: { thing: ComparedThing }) {
  const strings = usePartStrings();
  const words = strings.compare;
  const phases = thing.sides.map(({ feature }) => strings.phases[feature.properties.phase]);
  const steps = phases.filter((phase, index) => phase !== phases[index - 1]);
  return (
    <ul className="findings">
      {thing.phase === "forward" && <li data-tone="forward">{steps.join(" → ")}</li>}
      {thing.disagreements.map((each) => (
        <li key={each}>{sayDisagreement(each, thing, words)}</li>
      ))}
      {thing.disagreements.length === 0 && thing.phase === "same" && <li data-tone="calm">{words.agree}</li>}
    </ul>
  );
}

function sayDisagreement(each: Disagreement, { phase }: ComparedThing, words: PartStrings["compare"]): string {
  if (each !== "phase") return words.disagreements[each];
  return phase === "back" ? words.phaseChanges.back : words.phaseChanges.different;
}
