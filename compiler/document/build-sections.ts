import type { Block, Section } from "../../src/model/atlas.ts";
import { foldText } from "../../src/model/fold-text.ts";
import { blockId } from "../../src/model/ids.ts";
import type { DocumentContext } from "./document-context.ts";
import type { Draft } from "./draft-sections.ts";
import type { NamedLines, TextLine } from "./lines.ts";
import { readTable } from "./read-table.ts";

export interface BuiltSections {
  readonly sections: Section[];
  /** The line in plan.txt of each section and block, by ID. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Joins each draft's lines to blocks. Issue: `table-end-not-found`. */
export function buildSections(context: DocumentContext, drafts: readonly Draft[], named: NamedLines): BuiltSections {
  const lines = new Map<string, number>();
  const blockOfLine = new Map<number, string>();
  const blocksOf = (draft: Draft): Block[] => {
    const rule = context.grammar.tables.find((table) => table.section === draft.id);
    const rows = rule === undefined ? 0 : tableLength(context, draft, rule.until);
    const [firstRow] = draft.lines;
    const blocks: Block[] = [];
    const add = (paragraph: Paragraph, content: Omit<Block, "id">) => {
      const id = blockId(draft.id, blocks.length + 1);
      blocks.push({ id, ...content });
      lines.set(id, paragraph[0].number);
      for (const line of paragraph) blockOfLine.set(line.number, id);
    };
    if (rule !== undefined && firstRow !== undefined && rows > 0) {
      add([firstRow], readTable(context, draft.lines.slice(0, rows), rule));
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

/** How many of the section's lines, from its first, are its table. */
function tableLength({ at, report }: DocumentContext, draft: Draft, until: string): number {
  const end = foldText(until);
  const length = draft.lines.findIndex((line) => foldText(line.text).startsWith(end));
  if (length < 0) {
    const message = `no line of ${draft.id} opens with “${until}”, before which its table should end`;
    report.error(at(draft.heading?.number ?? 1), "table-end-not-found", message);
  }
  return Math.max(0, length);
}

/** The lines of one paragraph: several where a page break cut it. */
type Paragraph = readonly [TextLine, ...TextLine[]];

/** Marks that end a paragraph, in half and full width. `%` is one of them, as scrapes lose the full stop behind it. */
const PARAGRAPH_END = /[。”…%!?;:\uFF01\uFF1F\uFF1B\uFF1A]$/u;

/**
 * The paragraphs of a section. In running text a line belongs to the one before it when that one ends without a full
 * stop. Rows of boxes and annexes and the titles of the front have no full stop, so each of their lines is a paragraph.
 * The grammar's `joins` and `apart` overrule both. A line of `resumes` begins a paragraph.
 */
function joinLines(section: Draft, lines: readonly TextLine[], named: NamedLines): Paragraph[] {
  const isRunning = section.type !== "box" && !/^(front|annex)/.test(section.id);
  const paragraphs: [TextLine, ...TextLine[]][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const begins = named.apart.has(line.number) || named.resumes.has(line.number);
    const isUnfinished = isRunning && !PARAGRAPH_END.test(last?.at(-1)?.text ?? "");
    if (last !== undefined && !begins && (isUnfinished || named.joins.has(line.number))) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}
