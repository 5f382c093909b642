import type { Block, Section } from "../../model/atlas.ts";
import { foldText } from "../../model/fold-text.ts";
import { readIndicatorName } from "./indicator-name.ts";
import { type IndicatorValue, readIndicatorValue, withoutSpaces } from "./indicator-value.ts";

/** What the values of a column are: `base` before the plan, `target` at its end, `actual` as measured. */
export type IndicatorRole = "base" | "target" | "actual";

export interface IndicatorPoint {
  readonly role: IndicatorRole;
  /** The heading of the column. */
  readonly label: string;
  readonly value: IndicatorValue;
  /** ID of the section whose table holds it. */
  readonly section: string;
}

export interface IndicatorRow {
  readonly key: string;
  /** Name of the indicator that it is a part of; empty for most. */
  readonly whole: string;
  readonly name: string;
  readonly unit: string;
  readonly condition: string;
  /** 预期性, 约束性 or empty. */
  readonly attribute: string;
  readonly points: readonly IndicatorPoint[];
}

export interface IndicatorTable {
  readonly section: string;
  readonly block: string;
  readonly label: string;
  readonly title: string;
  /** The table's explanation of its marks, verbatim; empty where there is none. */
  readonly note: string;
  readonly groups: readonly { readonly key: string; readonly title: string; readonly rows: readonly IndicatorRow[] }[];
}

/** Reads the indicators of a section's first table; null when it has no table, or one that lists no indicators. */
export function readIndicatorTable(section: Section): IndicatorTable | null {
  const at = section.blocks.findIndex((block) => block.table !== undefined);
  const block = section.blocks[at];
  if (block?.table === undefined) return null;
  const rows = block.table.rows.map((cells) =>
    cells.map(([start, end]) => withoutSpaces(block.text.slice(start, end))),
  );
  const columns = readIndicatorColumns(rows.slice(0, block.table.head));
  if (columns === null) return null;
  const note = section.blocks.slice(at + 1).find(({ text }) => /^备?注[:\uff1a]/.test(text));
  return {
    section: section.id,
    block: block.id,
    label: section.label,
    title: section.title,
    note: note?.text ?? "",
    groups: readGroups(rows.slice(block.table.head), columns, block, section.id),
  };
}

interface IndicatorColumns {
  readonly number: number;
  readonly name: number;
  readonly attribute: number;
  readonly values: readonly { readonly column: number; readonly role: IndicatorRole; readonly label: string }[];
}

function readIndicatorColumns(rows: readonly (readonly string[])[]): IndicatorColumns | null {
  const labels = (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column] ?? "").join(""));
  const plain = labels.map((label) => foldText(label));
  const name = plain.findIndex((label) => label.includes("指标名称"));
  if (name === -1) return null;
  const attribute = plain.findIndex((label) => label.includes("属性") || label === "备注");
  const number = plain.indexOf("序号");
  const columns = labels.flatMap((label, column) =>
    [name, attribute, number].includes(column) ? [] : [{ label, column }],
  );
  const target = columns.find(({ label }) => label.includes("目标"))?.column ?? columns[0]?.column ?? -1;
  const values = columns.map(({ label, column }) => ({
    column,
    label: closeBracket(label),
    role: column === target ? ("target" as const) : column < target ? ("base" as const) : ("actual" as const),
  }));
  return { number, name, attribute, values };
}

function readGroups(rows: readonly (readonly string[])[], columns: IndicatorColumns, block: Block, section: string) {
  const groups: { key: string; title: string; rows: IndicatorRow[] }[] = [];
  let whole = { name: "", unit: "" };
  rows.forEach((cells, index) => {
    const key = `${block.id}-${index}`;
    if (cells.length === 1) {
      groups.push({ key, title: cells[0] ?? "", rows: [] });
      return;
    }
    const { name, unit: own, condition } = readIndicatorName(cells[columns.name] ?? "");
    const isPart = (cells[columns.number] ?? "") === "";
    const filled = columns.values.filter(({ column }) => (cells[column] ?? "") !== "");
    if (!isPart || filled.length === 0) whole = filled.length === 0 ? { name, unit: own } : { name: "", unit: "" };
    const attribute = cells[columns.attribute] ?? "";
    // A row without values only names what the rows below are parts of, unless it has an attribute: then its values are
    // left open.
    if (filled.length === 0 && attribute === "") return;
    const unit = own === "" ? whole.unit : own;
    const points = filled.map(({ column, role, label }) => ({
      role,
      label,
      section,
      value: readIndicatorValue(cells[column] ?? "", unit),
    }));
    if (groups.length === 0) groups.push({ key: block.id, title: "", rows: [] });
    groups
      .at(-1)
      ?.rows.push({ key, whole: whole.name === name ? "" : whole.name, name, unit, condition, attribute, points });
  });
  return groups;
}

function closeBracket(label: string): string {
  return /[(\uff08][^)\uff09]*$/.test(label) ? `${label})` : label;
}
