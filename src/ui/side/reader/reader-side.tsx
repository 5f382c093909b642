import { useRef } from "react";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import type { Passage } from "../../../model/atlas.ts";
import { planOf } from "../../../model/ids.ts";
import { ALL_PLANS, type Side } from "../../../state/choices.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { PlanPending } from "../../components/faults.tsx";
import { useAtlas, useFeature, useOwner, usePlan, usePlans } from "../../hooks/use-atlas.ts";
import { SideHeader } from "../side-header.tsx";
import { TermPanels } from "../terms/term-panels.tsx";
import { FollowSwitch } from "./follow-switch.tsx";
import { PassageBar } from "./passage-bar.tsx";
import { PlanPages } from "./plan-pages.tsx";
import { useGlow } from "./use-glow.ts";
import { useReading } from "./use-reading.ts";
import { useScrollTo } from "./use-scroll-to.ts";
import "./reader.css";

type TextSide = Extract<Side, { type: "text" }>;

/** The plan's whole text, open at a passage or a section. */
export default function ReaderSide({ side }: { side: TextSide }) {
  const strings = useStrings();
  const feature = useFeature(side.feature);
  const choice = useAtlas((state) => state.plan);
  const [first] = usePlans();
  const ofFeature = useOwner(side.feature);
  const inHand = usePlan(choice === ALL_PLANS ? null : choice);
  const plan = ofFeature ?? inHand ?? first ?? null;
  const passage = feature?.properties.passages[side.passage] ?? feature?.properties.passages[0] ?? null;
  if (plan === null) {
    return (
      <div className="side-body">
        <PlanPending choice={side.feature === null ? choice : planOf(side.feature)} />
      </div>
    );
  }
  return (
    <article className="reader" aria-labelledby="reader-title">
      <SideHeader title={strings.reader.title} titleId="reader-title" subtitle={plan.summary.shortTitle}>
        <FollowSwitch />
      </SideHeader>
      {feature !== null && <PassageBar plan={plan} feature={feature} passage={side.passage} />}
      <Pages plan={plan} passage={passage} section={side.section} />
    </article>
  );
}

function Pages({ plan, passage, section }: { plan: PlanData; passage: Passage | null; section: string | null }) {
  const scroller = useRef<HTMLDivElement>(null);
  useScrollTo(scroller, plan, passage, section);
  useReading(scroller, plan);
  useGlow(scroller);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is operated by keyboard
    <div className="pages" ref={scroller} tabIndex={0} lang={plan.text.script === "Hant" ? "zh-Hant" : "zh-Hans"}>
      <PlanPages plan={plan} passage={passage} />
      <TermPanels plan={plan} />
    </div>
  );
}
