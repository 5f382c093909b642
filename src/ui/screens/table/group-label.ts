import type { GroupHead } from "../../../data/table/group-features.ts";
import type { Strings } from "../../../strings/zh-hans/index.ts";

/** A group's heading; a chapter says whose it is where several plans stand together. */
export function groupLabel(head: GroupHead, strings: Strings, isOnePlan: boolean): string {
  switch (head.by) {
    case "none":
      return "";
    case "phase":
      return strings.phases[head.phase];
    case "kind":
      return strings.kinds[head.kind];
    case "chapter": {
      const title =
        head.section === null
          ? strings.table.otherChapter
          : `${head.section.label} ${head.section.title}`.trim() || strings.table.otherChapter;
      return isOnePlan ? title : `${head.plan.summary.shortTitle} · ${title}`;
    }
  }
}
