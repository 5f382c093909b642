import { memo } from "react";
import { headingText } from "../../../data/plan/plan-data.ts";
import type { Group, GroupHead } from "../../../data/table/group-features.ts";
import { type AllStrings, usePartStrings } from "../../../strings/use-part-strings.ts";

import { cellId } from "./feature-line.tsx";
import "./group-line.css";

interface GroupLineProps {
  readonly group: Group;
  readonly open: boolean;
  readonly index: number;
  /** px from the top of the table's body. */
  readonly top: number;
  readonly isActive: boolean;
  readonly isOnePlan: boolean;
}

/** The heading of a group with the number of its features. A click collapses or opens the group. */
export const GroupLine = memo(function GroupLine({ group, open, index, top, isActive, isOnePlan }: GroupLineProps) {
  const strings = usePartStrings();
  return (
    <div
      role="row"
      className="table-group"
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={open}
      data-row={index}
      style={{ transform: `translateY(${top}px)` }}
      data-active={isActive || undefined}
    >
      <div role="gridcell" id={cellId(index, 0)} data-active={isActive || undefined}>
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2.5 1.5 7 5 2.5 8.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
        <span>{groupLabel(group.head, strings, isOnePlan)}</span>
        <small>{strings.list.items(group.features.length)}</small>
      </div>
    </div>
  );
});

/** A group's heading. A chapter's heading names its plan if several plans are shown. */
export function groupLabel(head: GroupHead, strings: AllStrings, isOnePlan: boolean): string {
  switch (head.by) {
    case "none":
      return "";
    case "phase":
      return strings.phases[head.phase];
    case "kind":
      return strings.kinds[head.kind];
    case "chapter": {
      const title =
        head.section === null ? strings.table.otherChapter : headingText(head.section) || strings.table.otherChapter;
      return isOnePlan ? title : strings.punctuation.facts(head.plan.summary.shortTitle, title);
    }
  }
}
