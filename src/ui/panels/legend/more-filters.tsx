import { useState } from "react";
import { activeFilters } from "../../../data/filters/filters.ts";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { LazyPart, lazyPart } from "../../components/lazy-part.tsx";
import { useAtlas } from "../../hooks/use-atlas.ts";
import "./more-filters.css";

/** It counts hundreds of places, so it is neither fetched nor rendered while it is collapsed. */
const collapsedFilters = lazyPart(() => import("./collapsed-filters.tsx"));

const INSIDE = ["certainties", "plans", "place", "section", "area"];

/** The filters that are used less often, collapsed until one of them is active. */
export function MoreFilters({ plans }: { plans: readonly PlanData[] }) {
  const strings = useStrings();
  const isUsed = useAtlas((state) => activeFilters(state.filters).some((name) => INSIDE.includes(name)));
  // Open at first if the address uses one of these filters; after that the reader opens and closes it.
  const [open, setOpen] = useState(isUsed);
  return (
    <details className="more-filters" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {strings.moreFilters.title} <small>{strings.moreFilters.contents}</small>
      </summary>
      {open && <LazyPart part={collapsedFilters} props={{ plans }} />}
    </details>
  );
}
