import { type ReactNode, useState } from "react";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import type { SectionCount } from "../../../data/plan/sections.ts";
import type { Section } from "../../../model/atlas.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";

interface HeadingListProps {
  plan: PlanData;
  parent: string | null;
  counts: ReadonlyMap<string, SectionCount>;
  depth: number;
}

/** A plan with at most this many parts shows the headings in them from the beginning. */
const FEW = 3;

/** The headings below one heading. Below null: the plan's outermost headings. */
export function HeadingList({ plan, parent, counts, depth }: HeadingListProps) {
  const sections = plan.childrenOf.get(parent) ?? [];
  return (
    <ul>
      {sections
        .filter(({ type }) => type !== "front")
        .map((section) => (
          <HeadingItem
            key={section.id}
            plan={plan}
            section={section}
            counts={counts}
            depth={depth}
            startsOpen={depth === 0 && sections.length <= FEW}
          />
        ))}
    </ul>
  );
}

interface HeadingItemProps extends Omit<HeadingListProps, "parent"> {
  section: Section;
  /** Whether the headings below are visible at first. */
  startsOpen: boolean;
}

/** A heading. The headings below it are visible once it is opened, or while its text is being read. */
function HeadingItem({ plan, section, counts, depth, startsOpen }: HeadingItemProps) {
  const strings = usePartStrings();
  const [chosen, choose] = useState<boolean | null>(null);
  const isRead = useAtlas((state) => state.reading[0]?.startsWith(`${section.id}__`) ?? false);
  const open = chosen ?? (startsOpen || isRead);
  const hasMore = plan.childrenOf.has(section.id);
  return (
    <li data-type={section.type}>
      <HeadingRow plan={plan} section={section} count={counts.get(section.id)}>
        {hasMore && (
          <button
            type="button"
            className="outline-toggle"
            aria-expanded={open}
            aria-label={strings.outline.below(section.label || section.title)}
            onClick={() => choose(!open)}
          />
        )}
      </HeadingRow>
      {hasMore && open && <HeadingList plan={plan} parent={section.id} counts={counts} depth={depth + 1} />}
    </li>
  );
}

interface HeadingRowProps {
  plan: PlanData;
  section: Section;
  count: SectionCount | undefined;
  children: ReactNode;
}

function HeadingRow({ plan, section, count, children }: HeadingRowProps) {
  const strings = usePartStrings();
  const readSection = useAtlas((state) => state.readSection);
  const reading = useAtlas((state) => state.reading[0] === section.id);
  const { located = 0, unlocated = 0 } = count ?? {};
  return (
    <div className="outline-row" data-reading={reading || undefined}>
      {children}
      <button type="button" className="outline-title" onClick={() => readSection(plan.summary.id, section.id)}>
        <span className="outline-label">{section.label}</span> {section.title}
      </button>
      {located + unlocated > 0 && (
        <span className="outline-count" title={strings.outline.counts(located, unlocated)}>
          {located}
          {unlocated > 0 && <small>+{unlocated}</small>}
        </span>
      )}
    </div>
  );
}
