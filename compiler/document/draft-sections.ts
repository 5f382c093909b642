import type { SectionType } from "../../src/model/atlas.ts";
import type { DocumentContext } from "./document-context.ts";
import { headingMatcher, SectionNumbers } from "./headings.ts";
import type { NamedLines, TextLine } from "./lines.ts";

/** A section before its lines are joined to blocks. */
export interface Draft {
  readonly id: string;
  readonly type: SectionType;
  readonly label: string;
  readonly title: string;
  readonly parent: string | null;
  /** The heading's own line. Null for the front, and for an item, whose heading is part of its first paragraph. */
  readonly heading: TextLine | null;
  readonly lines: TextLine[];
  /** Of a box inside a section that goes on after it: the last line of that section before the box. */
  interrupts: TextLine | null;
}

export interface DraftedSections {
  readonly drafts: Draft[];
  /** Indexes of the heading rules that no line matches. */
  readonly unusedHeadings: readonly number[];
}

/**
 * Sections in document order, with the lines that belong to each. Issues in plan.txt: `heading-sequence` (warning),
 * `duplicate-section`, `resume-outside-box`, `resume-without-anchor`.
 */
export function draftSections(context: DocumentContext, body: readonly TextLine[], named: NamedLines): DraftedSections {
  const { report } = context;
  const headings = headingMatcher(context);
  const numbers = new SectionNumbers();
  const front = draft({ id: "front", type: "front", label: "", title: "", parent: null, heading: null });
  const drafts = [front];
  const ids = new Map<string, number>();
  let current = front;
  let interrupted = front;

  for (const line of body) {
    const heading = headings.match(line.text);
    if (heading === null) {
      if (named.resumes.has(line.number)) current = resume(context, line, current, interrupted);
      current.lines.push(line);
      continue;
    }
    const { id, parent, number, expected } = numbers.next(heading);
    if (number !== expected) {
      const message = `${heading.label || heading.title} follows number ${expected - 1}; ${expected} was expected here`;
      report.warning(context.at(line.number), "heading-sequence", message);
    }
    const first = ids.get(id);
    if (first !== undefined) {
      const message = `“${line.text.slice(0, 40)}” gets the ID ${id}, which line ${first} has; mend the heading rules`;
      report.error(context.at(line.number), "duplicate-section", message);
    }
    ids.set(id, line.number);
    const { type, label, title } = heading;
    if (type === "box" && current.type !== "box") interrupted = current;
    current = draft({ id, type, label, title, parent, heading: type === "item" ? null : line });
    if (type === "item") current.lines.push(line);
    drafts.push(current);
  }
  return {
    drafts: drafts.filter(({ type, lines }) => type !== "front" || lines.length > 0),
    unusedHeadings: headings.unused(),
  };
}

function draft(facts: Omit<Draft, "lines" | "interrupts">): Draft {
  return { ...facts, lines: [], interrupts: null };
}

/** The section that goes on with `line`: the interrupted one, or the current one when the grammar is wrong. */
function resume({ at, report }: DocumentContext, line: TextLine, box: Draft, section: Draft): Draft {
  const words = `“${line.text.slice(0, 20)}”`;
  if (box.type !== "box") {
    const message = `plan.yaml says that ${words} resumes a section after a box, but no box stands before it`;
    report.error(at(line.number), "resume-outside-box", message);
    return box;
  }
  box.interrupts = section.lines.at(-1) ?? null;
  if (box.interrupts === null) {
    const message = `${words} cannot resume ${section.id}, which has no paragraph before ${box.id}`;
    report.error(at(line.number), "resume-without-anchor", message);
  }
  return section;
}
