import { memo } from "react";
import type { Mention, PlanData } from "../../../data/plan/plan-data.ts";
import type { Block, Passage, Section, SectionType } from "../../../model/atlas.ts";
import { BlockText } from "./block-text.tsx";
import "./pages.css";

/** The paragraph of a numbered item begins with its number and title: a heading would repeat them. */
const HEADING: Readonly<Record<SectionType, "h2" | "h3" | "h4" | null>> = {
  front: "h2",
  part: "h2",
  annex: "h2",
  chapter: "h3",
  section: "h4",
  box: "h4",
  item: null,
};

/** The whole plan as pages. A box stands after the block that the document places it after. */
export const PlanPages = memo(function PlanPages({ plan, passage }: { plan: PlanData; passage: Passage | null }) {
  const floating = new Map<string, Section[]>();
  for (const section of plan.text.sections) {
    if (section.after !== null) floating.set(section.after, [...(floating.get(section.after) ?? []), section]);
  }
  return plan.text.sections
    .filter(({ after }) => after === null)
    .map((section) => (
      <Page
        key={section.id}
        plan={plan}
        section={section}
        passage={passage !== null && holdsPassage(section, floating, passage) ? passage : null}
        floating={floating}
      />
    ));
});

interface PageProps {
  plan: PlanData;
  section: Section;
  passage: Passage | null;
  floating: ReadonlyMap<string, readonly Section[]>;
}

const Page = memo(
  function Page({ plan, section, passage, floating }: PageProps) {
    const Heading = HEADING[section.type];
    const titled = section.label !== "" || section.title !== "";
    return (
      <section id={section.id} className="page" data-type={section.type}>
        {Heading !== null && titled && (
          <Heading>
            <span className="page-label">{section.label}</span> {section.title}
          </Heading>
        )}
        {section.blocks.map((block) => (
          <div key={block.id} className="page-block">
            <PageBlock plan={plan} block={block} passage={passage} />
            {floating.get(block.id)?.map((box) => (
              <Page key={box.id} plan={plan} section={box} passage={passage} floating={floating} />
            ))}
          </div>
        ))}
      </section>
    );
  },
  // `floating` is another object at each rendering, but its content depends on the plan alone.
  (before, now) => before.plan === now.plan && before.section === now.section && before.passage === now.passage,
);

function PageBlock({ plan, block, passage }: { plan: PlanData; block: Block; passage: Passage | null }) {
  const own = passage?.block === block.id ? passage : null;
  const mentions = plan.mentionsIn.get(block.id);
  return (
    <BlockText
      block={block}
      mentions={mentions}
      terms={plan.text.terms}
      from={own?.start ?? null}
      to={own?.end ?? null}
      numbers={own === null ? undefined : numbersBeside(own, mentions)}
    />
  );
}

/** Where the numbers stand that the paragraph of a passage gives for the passage's feature. */
function numbersBeside(own: Passage, mentions: readonly Mention[] = []): Passage["mark"][] {
  const mention = mentions.find(({ feature, passage }) => feature.properties.passages[passage] === own);
  const figures = mention?.feature.properties.figures ?? [];
  return figures.filter(({ passage }) => passage.block === own.block).map(({ passage }) => passage.mark);
}

function holdsPassage(section: Section, floating: ReadonlyMap<string, readonly Section[]>, passage: Passage): boolean {
  return (
    section.id === passage.section ||
    section.blocks.some(({ id }) => floating.get(id)?.some((box) => box.id === passage.section) ?? false)
  );
}
