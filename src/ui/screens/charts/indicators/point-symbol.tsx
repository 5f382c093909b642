import type { IndicatorRole } from "../../../../data/charts/indicator-table.ts";

/** Where things stood is a small dot, an aim a ring, a result a diamond: no colour is needed to tell them apart. */
export function PointMark({ role }: { role: IndicatorRole }) {
  switch (role) {
    case "base":
      return <circle className="mark-base" r="3.2" />;
    case "target":
      return <circle className="mark-target" r="4.6" />;
    case "actual":
      return <path className="mark-actual" d="M0-4.6L4.6 0L0 4.6L-4.6 0Z" />;
  }
}
