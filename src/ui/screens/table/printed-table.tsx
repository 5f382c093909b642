import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { CellBody } from "./feature-line.tsx";
import { groupLabel } from "./group-line.tsx";
import "./printed-table.css";
import type { TableModel } from "./use-table.ts";
import { visibleColumns } from "./visible-columns.ts";

/** The table on paper: every line of it, with its head on every sheet. */
export function PrintedTable({ rows, plans, stated }: Pick<TableModel, "rows" | "plans" | "stated">) {
  const strings = usePartStrings();
  const columns = visibleColumns(plans, stated, false);
  return (
    <table className="printed-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {strings.table.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          row.type === "group" ? (
            <tr key={`group ${row.group.key}`} className="printed-group">
              <th colSpan={columns.length} scope="rowgroup">
                {groupLabel(row.group.head, strings, plans.length === 1)}{" "}
                <small>{strings.list.items(row.group.features.length)}</small>
              </th>
            </tr>
          ) : (
            <tr key={row.feature.id}>
              {columns.map((column) => (
                <td key={column} data-column={column}>
                  <CellBody
                    column={column}
                    feature={row.feature}
                    plan={plans.find(({ summary }) => summary.id === row.feature.plan)}
                    strings={strings}
                    isPhone={false}
                    grouping={row.group.head.by}
                  />
                </td>
              ))}
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
