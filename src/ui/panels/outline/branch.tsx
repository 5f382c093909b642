import { type ReactNode, useState } from "react";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import type { SectionCount } from "../../../data/plan/section-counts.ts";
import type { Section } from "../../../model/atlas.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";

interface BranchProps {
  plan: PlanData;
  parent: string | null;
  counts: ReadonlyMap<string, SectionCount>;
  depth: number;
}

/** A plan of so few parts shows what is in them at once. */
const FEW = 3;

/** The headings below one heading, or the whole plan's below null. */
export function Branch({ plan, parent, counts, depth }: BranchProps) {
  const sections = plan.childrenOf.get(parent) ?? [];
  return (
    <ul>
      {sections
        .filter(({ type }) => type !== "front")
        .map((section) => (
          <Twig
            key={section.id}
            plan={plan}
            section={section}
            counts={counts}
            depth={depth}
            unfolded={depth === 0 && sections.length <= FEW}
          />
        ))}
    </ul>
  );
}

interface TwigProps extends Omit<BranchProps, "parent"> {
  section: Section;
  /** Open from the beginning. */
  unfolded: boolean;
}

/** A heading; what is below it shows when it is unfolded, or while it is being read. */
function Twig({ plan, section, counts, depth, unfolded }: TwigProps) {
  const strings = useStrings();
  const [chosen, choose] = useState<boolean | null>(null);
  const isRead = useAtlas((state) => state.reading[0]?.startsWith(`${section.id}__`) ?? false);
  const open = chosen ?? (unfolded || isRead);
  const hasMore = plan.childrenOf.has(section.id);
  return (
    <li data-type={section.type}>
      <Row plan={plan} section={section} count={counts.get(section.id)}>
        {hasMore && (
          <button
            type="button"
            className="outline-toggle"
            aria-expanded={open}
            aria-label={strings.outline.below(section.label || section.title)}
            onClick={() => choose(!open)}
          />
        )}
      </Row>
      {hasMore && open && <Branch plan={plan} parent={section.id} counts={counts} depth={depth + 1} />}
    </li>
  );
}

interface RowProps {
  plan: PlanData;
  section: Section;
  count: SectionCount | undefined;
  children: ReactNode;
}

function Row({ plan, section, count, children }: RowProps) {
  const strings = useStrings();
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
