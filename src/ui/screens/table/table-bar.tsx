import type { Feature } from "../../../data/plan/plan-data.ts";
import { GROUPINGS } from "../../../data/table/group-features.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { ExportMenu } from "./export-menu.tsx";
import "./table-bar.css";
import { useTableChoices } from "./table-choices.ts";
import type { TableModel } from "./use-table.ts";

/** Above the table: search by name, grouping, export, and the totals. */
export function TableBar({ features, plans }: Pick<TableModel, "features" | "plans">) {
  const strings = usePartStrings();
  const { words, grouping, findWords, groupBy } = useTableChoices();
  return (
    <div className="table-bar">
      <input
        type="search"
        className="table-find"
        value={words}
        placeholder={strings.table.find}
        aria-label={strings.table.find}
        onChange={(event) => findWords(event.target.value)}
      />
      <select
        value={grouping}
        aria-label={strings.table.group}
        onChange={(event) => {
          const chosen = GROUPINGS.find((name) => name === event.target.value);
          if (chosen !== undefined) groupBy(chosen);
        }}
      >
        {GROUPINGS.map((name) => (
          <option key={name} value={name}>
            {strings.table.groups[name]}
          </option>
        ))}
      </select>
      <ExportMenu features={features} plans={plans} />
      <output className="table-totals">{totals(features, strings.table.totals)}</output>
    </div>
  );
}

function totals(
  features: readonly Feature[],
  sentence: (count: number, located: number, passages: number) => string,
): string {
  const located = features.filter(({ geometry }) => geometry !== null).length;
  const passages = features.reduce((sum, { properties }) => sum + properties.passages.length, 0);
  return sentence(features.length, located, passages);
}
