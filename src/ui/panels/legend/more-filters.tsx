import { useState } from "react";
import { activeFilters } from "../../../data/filters/filters.ts";
import type { PlanData } from "../../../data/plan/plan-data.ts";
import { useStrings } from "../../../strings/use-strings.ts";
import { LazyPart, lazyPart } from "../../components/lazy-part.tsx";
import { useAtlas } from "../../hooks/use-atlas.ts";
import "./more-filters.css";

/** Hundreds of places and their counts: neither fetched nor worked out while nobody sees them. */
const collapsedFilters = lazyPart(() => import("./collapsed-filters.tsx"));

const INSIDE = ["certainties", "plans", "place", "section", "area"];

/** The filters that are wanted less often, folded up until one of them is. */
export function MoreFilters({ plans }: { plans: readonly PlanData[] }) {
  const strings = useStrings();
  const isUsed = useAtlas((state) => activeFilters(state.filters).some((name) => INSIDE.includes(name)));
  // Open from the start when an address uses one of them; after that it is the reader's to fold.
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
