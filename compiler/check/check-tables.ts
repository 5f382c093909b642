import { foldText } from "../../src/model/fold-text.ts";
import type { PlanReading } from "../document/read-plan.ts";
import { columnNames } from "../document/read-table.ts";
import type { Report } from "../report.ts";

/**
 * Everything that a table rule names must exist, since a misspelt gap moves values into a wrong column. Issues in
 * plan.yaml: `table-section-not-found`, `table-row-not-found`, `table-column-not-found`, `table-cell-not-found`.
 */
export function checkTables({ file, yaml, text }: PlanReading, report: Report): void {
  file.grammar.tables.forEach((table, index) => {
    const path = ["grammar", "tables", index];
    const section = text.sections.find(({ id }) => id === table.section);
    if (section === undefined) {
      const message = `the plan has no section ${table.section}; the outline command lists the IDs`;
      report.error(yaml.at(path), "table-section-not-found", message);
      return;
    }
    const words = foldText(section.blocks.map((block) => block.text).join(""));
    const columns = columnNames(table);
    table.broken.forEach((cell, position) => {
      if (words.includes(foldText(cell))) return;
      const message = `${table.section} has no cell “${cell}”; take its words from plan.txt`;
      report.error(yaml.at([...path, "broken", position]), "table-cell-not-found", message);
    });
    for (const [row, empty] of Object.entries(table.gaps)) {
      const at = yaml.at([...path, "gaps", row]);
      if (!words.includes(foldText(row))) {
        report.error(at, "table-row-not-found", `${table.section} has no row “${row}”`);
      }
      for (const column of empty.filter((name) => !columns.includes(name))) {
        const message = `“${column}” is not a column of the table; its columns are ${columns.join(", ")}`;
        report.error(at, "table-column-not-found", message);
      }
    }
  });
}
