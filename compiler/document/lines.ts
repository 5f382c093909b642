import { error, type Issue } from "../issues.ts";

/** A line of plan.txt that is not blank. */
export interface Line {
  /** 1-based, in plan.txt. */
  readonly number: number;
  /** Without the white space around it. */
  readonly text: string;
}

/** Longer than any paragraph a person writes; a file without line ends would stall every later step. */
const LONGEST_LINE = 100_000;

/** The lines of a document, blank ones left out. Issue: `huge-line`. */
export function splitLines(file: string, text: string, issues: Issue[]): Line[] {
  const lines: Line[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const number = index + 1;
    if (raw.length > LONGEST_LINE) {
      const message = `the line has ${raw.length} characters; a paragraph has at most ${LONGEST_LINE}: are the line ends lost?`;
      issues.push(error(file, number, "huge-line", message));
      return;
    }
    const trimmed = raw.trim();
    if (trimmed !== "") lines.push({ number, text: trimmed });
  });
  return lines;
}
