import type { SectionType } from "../../src/model/atlas.ts";
import type { Grammar } from "../../src/model/authored.ts";
import { error, type Issue, warning } from "../issues.ts";
import type { NamedLines } from "./grammar-lines.ts";
import type { Line } from "./lines.ts";
import { headingMatcher } from "./match-heading.ts";
import { SectionNumbers } from "./number-sections.ts";

/** A section before its lines are put together into blocks. */
export interface Draft {
  readonly id: string;
  readonly type: SectionType;
  readonly label: string;
  readonly title: string;
  readonly parent: string | null;
  /** The heading's own line; null for the front, and for an item, whose heading is part of its first paragraph. */
  readonly heading: Line | null;
  readonly lines: Line[];
  /** Set once the section that this box stands in goes on: the line of that section which came right before the box. */
  interrupts: Line | null;
}

/**
 * Sections in document order, with the lines that belong to each. Issues in plan.txt: `heading-sequence` (warning),
 * `duplicate-section`, `resume-outside-box`, `resume-without-anchor`.
 */
export function outline(
  file: string,
  body: readonly Line[],
  grammar: Grammar,
  named: NamedLines,
  issues: Issue[],
): Draft[] {
  const matchHeading = headingMatcher(grammar.headings);
  const numbers = new SectionNumbers();
  const drafts: Draft[] = [];
  const ids = new Map<string, number>();
  let current = openFront(drafts);
  let interrupted: Draft = current;

  for (const line of body) {
    const heading = matchHeading(line.text);
    if (heading === null) {
      if (named.resumes.has(line.number)) {
        current = resume(file, line, current, interrupted, issues);
      }
      current.lines.push(line);
      continue;
    }
    const { id, parent, number, expected } = numbers.place(heading);
    if (number !== expected) {
      const message = `${heading.label || heading.title} follows number ${expected - 1}; ${expected} was expected here`;
      issues.push(warning(file, line.number, "heading-sequence", message));
    }
    const first = ids.get(id);
    if (first !== undefined) {
      const message = `“${line.text.slice(0, 40)}” gets the ID ${id}, which line ${first} has; mend the heading rules`;
      issues.push(error(file, line.number, "duplicate-section", message));
    }
    ids.set(id, line.number);
    const isItem = heading.type === "item";
    const { type, label, title } = heading;
    if (type === "box" && current.type !== "box") interrupted = current;
    current = { id, type, label, title, parent, heading: isItem ? null : line, lines: [], interrupts: null };
    if (isItem) current.lines.push(line);
    drafts.push(current);
  }
  return drafts.filter((draft) => draft.type !== "front" || draft.lines.length > 0);
}

function openFront(drafts: Draft[]): Draft {
  const front: Draft = {
    id: "front",
    type: "front",
    label: "",
    title: "",
    parent: null,
    heading: null,
    lines: [],
    interrupts: null,
  };
  drafts.push(front);
  return front;
}

/** The section that goes on with `line`: the interrupted one, or the current one when the grammar is wrong. */
function resume(file: string, line: Line, box: Draft, section: Draft, issues: Issue[]): Draft {
  const words = `“${line.text.slice(0, 20)}”`;
  if (box.type !== "box") {
    const message = `${words} is said to resume a section after a box, but no box stands before it`;
    issues.push(error(file, line.number, "resume-outside-box", message));
    return box;
  }
  box.interrupts = section.lines.at(-1) ?? null;
  if (box.interrupts === null) {
    const message = `${words} cannot resume ${section.id}, which has no paragraph before ${box.id}`;
    issues.push(error(file, line.number, "resume-without-anchor", message));
  }
  return section;
}
