import type { TableRule } from "../../src/model/authored.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import { error, type Issue } from "../issues.ts";
import { stripSpaces } from "../text/strip-spaces.ts";
import type { Draft } from "./outline.ts";
import { columnNames } from "./read-table.ts";

/**
 * Everything a table rule names must be there, or a misspelt gap would shift values into a wrong column. Issues in
 * plan.yaml: `table-section-not-found`, `table-row-not-found`, `table-column-not-found`.
 */
export function checkTables(
  tables: readonly TableRule[],
  drafts: readonly Draft[],
  yaml: YamlFile,
  issues: Issue[],
): void {
  tables.forEach((table, index) => {
    const path = ["grammar", "tables", index];
    const section = drafts.find((draft) => draft.id === table.section);
    if (section === undefined) {
      const message = `the plan has no section ${table.section}; the outline command lists the IDs`;
      issues.push(error(yaml.file, yaml.lineOf(path), "table-section-not-found", message));
      return;
    }
    const text = stripSpaces(section.lines.map((line) => line.text).join(""));
    const columns = columnNames(table);
    for (const [row, empty] of Object.entries(table.gaps)) {
      const line = yaml.lineOf([...path, "gaps", row]);
      if (!text.includes(stripSpaces(row))) {
        const message = `${table.section} has no row “${row}”`;
        issues.push(error(yaml.file, line, "table-row-not-found", message));
      }
      for (const column of empty.filter((name) => !columns.includes(name))) {
        const message = `“${column}” is not a column of the table; its columns are ${columns.join(", ")}`;
        issues.push(error(yaml.file, line, "table-column-not-found", message));
      }
    }
  });
}
