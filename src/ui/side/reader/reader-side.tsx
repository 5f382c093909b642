import { type RefObject, useEffect, useRef } from "react";
import { type Feature, headingAt, type PlanData } from "../../../data/plan/plan-data.ts";
import type { Passage } from "../../../model/atlas.ts";
import { planOf } from "../../../model/ids.ts";
import { ALL_PLANS, type Side } from "../../../state/choices.ts";
import { store } from "../../../state/store.ts";
import { type AllStrings, usePartStrings } from "../../../strings/use-part-strings.ts";
import { PlanPending } from "../../components/faults.tsx";
import { useAtlas, useFeature, useOwner, usePlan, usePlans } from "../../hooks/use-atlas.ts";
import { SideHeader } from "../side-header.tsx";
import { TermPanels } from "../terms/term-panels.tsx";
import { PassageBar } from "./passage-bar.tsx";
import { PlanPages } from "./plan-pages.tsx";
import { usePrintedPages } from "./use-printed-pages.ts";
import { useReading } from "./use-reading.ts";
import { useScrollTo } from "./use-scroll-to.ts";
import "./reader.css";

type TextSide = Extract<Side, { type: "text" }>;

/** The plan's whole text, open at a passage or a section. */
export default function ReaderSide({ side }: { side: TextSide }) {
  const strings = usePartStrings();
  const feature = useFeature(side.feature);
  const choice = useAtlas((state) => state.plan);
  const [first] = usePlans();
  const ofFeature = useOwner(side.feature);
  const inHand = usePlan(choice === ALL_PLANS ? null : choice);
  // A passage stands in the text of its own plan, and in no other while that is being read.
  const plan = side.feature === null ? (inHand ?? first ?? null) : ofFeature;
  const passage = feature?.properties.passages[side.passage] ?? feature?.properties.passages[0] ?? null;
  if (plan === null) {
    return (
      <div className="side-body">
        <PlanPending choice={side.feature === null ? choice : planOf(side.feature)} />
      </div>
    );
  }
  const opened = feature === null ? headingAt(plan, side.section ?? "") : sayPassage(feature, side.passage, strings);
  return (
    <article className="reader" aria-labelledby="reader-title">
      <SideHeader
        title={strings.reader.title}
        titleId="reader-title"
        subtitle={plan.summary.shortTitle}
        said={strings.punctuation.facts(plan.summary.shortTitle, ...opened)}
      >
        <FollowSwitch />
      </SideHeader>
      {feature !== null && <PassageBar plan={plan} feature={feature} passage={side.passage} />}
      <Pages plan={plan} passage={passage} section={side.section} />
    </article>
  );
}

/** Where the text was opened: at a passage of a feature. */
function sayPassage({ properties: { name, passages } }: Feature, passage: number, { reader }: AllStrings): string[] {
  return [name, reader.passage(Math.min(passage, passages.length - 1) + 1, passages.length)];
}

function Pages({ plan, passage, section }: { plan: PlanData; passage: Passage | null; section: string | null }) {
  const scroller = useRef<HTMLDivElement>(null);
  useScrollTo(scroller, plan, passage, section);
  useReading(scroller, plan);
  usePrintedPages(scroller, plan);
  useGlow(scroller);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region is operated by keyboard
    <div className="pages" ref={scroller} tabIndex={0} lang={plan.text.script === "Hant" ? "zh-Hant" : "zh-Hans"}>
      <PlanPages plan={plan} passage={passage} />
      <TermPanels plan={plan} />
    </div>
  );
}

/** Whether scrolling the text moves the map. */
function FollowSwitch() {
  const strings = usePartStrings();
  const follow = useAtlas((state) => state.follow);
  const setFollow = useAtlas((state) => state.setFollow);
  return (
    <button
      type="button"
      role="switch"
      className="follow"
      aria-checked={follow}
      title={strings.reader.followHelp}
      onClick={() => setFollow(!follow)}
    >
      <span className="follow-track" aria-hidden="true" />
      {strings.reader.follow}
    </button>
  );
}

/**
 * Highlights a feature's names in the text while the feature is pointed at anywhere. It changes the DOM directly: React
 * must not render thousands of names again at every move of the pointer.
 */
function useGlow(scroller: RefObject<HTMLElement | null>): void {
  useEffect(
    () =>
      store.subscribe(({ hover }, before) => {
        if (hover === before.hover) return;
        const root = scroller.current;
        for (const name of root?.querySelectorAll(".name.glow") ?? []) name.classList.remove("glow");
        if (hover === null) return;
        for (const name of root?.querySelectorAll(`[data-features~="${CSS.escape(hover)}"]`) ?? []) {
          name.classList.add("glow");
        }
      }),
    [scroller],
  );
}
