import type { Block, Section } from "../../src/model/atlas.ts";
import type { TableRule } from "../../src/model/authored.ts";
import { blockId } from "../../src/model/ids.ts";
import { error, type Issue } from "../issues.ts";
import { stripSpaces } from "../text/strip-spaces.ts";
import type { NamedLines } from "./grammar-lines.ts";
import { joinLines, type Paragraph } from "./join-lines.ts";
import type { Line } from "./lines.ts";
import type { Draft } from "./outline.ts";
import { readTable } from "./read-table.ts";

export interface BuiltSections {
  readonly sections: Section[];
  /** Where things stand in plan.txt: the line of each section and block, by ID. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Puts each draft's lines together into blocks. Issue: `table-end-not-found`. */
export function buildSections(
  file: string,
  drafts: readonly Draft[],
  tables: readonly TableRule[],
  named: NamedLines,
  issues: Issue[],
): BuiltSections {
  const lines = new Map<string, number>();
  const blockOfLine = new Map<number, string>();
  const blocksOf = (draft: Draft): Block[] => {
    const rule = tables.find((table) => table.section === draft.id);
    const rows = rule === undefined ? 0 : tableLength(file, draft, rule, issues);
    const [firstRow] = draft.lines;
    const blocks: Block[] = [];
    const add = (paragraph: Paragraph, content: Omit<Block, "id">) => {
      const id = blockId(draft.id, blocks.length + 1);
      blocks.push({ id, ...content });
      lines.set(id, paragraph[0].number);
      for (const line of paragraph) blockOfLine.set(line.number, id);
    };
    if (rule !== undefined && firstRow !== undefined && rows > 0) {
      add([firstRow], readTable(file, draft.lines.slice(0, rows), rule, issues));
    }
    for (const paragraph of joinLines(draft, draft.lines.slice(rows), named)) {
      add(paragraph, { text: paragraph.map((line) => line.text).join("") });
    }
    const start = draft.heading ?? firstRow;
    if (start !== undefined) lines.set(draft.id, start.number);
    return blocks;
  };

  const built = drafts.map((draft) => ({ draft, blocks: blocksOf(draft) }));
  const sections = built.map(({ draft, blocks }): Section => {
    const { id, type, label, title, parent } = draft;
    const after = draft.interrupts === null ? null : (blockOfLine.get(draft.interrupts.number) ?? null);
    return { id, type, label, title, parent, after, blocks };
  });
  return { sections, lines };
}

/** How many of the section's lines are its table. */
function tableLength(file: string, draft: Draft, rule: TableRule, issues: Issue[]): number {
  const until = stripSpaces(rule.until);
  const length = draft.lines.findIndex((line: Line) => stripSpaces(line.text).startsWith(until));
  if (length < 0) {
    const message = `no line of ${draft.id} opens with “${rule.until}”, before which its table should end`;
    issues.push(error(file, draft.heading?.number ?? 1, "table-end-not-found", message));
  }
  return Math.max(0, length);
}
