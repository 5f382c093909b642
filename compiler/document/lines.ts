import { foldText } from "../../src/model/fold-text.ts";
import { describeOddCharacters } from "../../src/model/odd-characters.ts";
import type { Report } from "../report.ts";
import type { DocumentContext } from "./document-context.ts";

/** A line of plan.txt that is not blank. */
export interface TextLine {
  /** In plan.txt, counted from 1. */
  readonly number: number;
  /** Without the white space around it. */
  readonly text: string;
}

/** Characters. No paragraph that a person writes is longer; a file without line ends would stop every later step. */
const LONGEST_LINE = 100_000;

/** The lines of a document without the blank ones. Issue: `huge-line`. */
export function splitLines(file: string, text: string, report: Report): TextLine[] {
  const lines: TextLine[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const number = index + 1;
    if (raw.length > LONGEST_LINE) {
      const message = `the line has ${raw.length} characters; a paragraph has at most ${LONGEST_LINE}: are the line ends lost?`;
      report.error({ file, line: number }, "huge-line", message);
      return;
    }
    const trimmed = raw.trim();
    if (trimmed !== "") lines.push({ number, text: trimmed });
  });
  return lines;
}

/**
 * The document's own lines: all except those that the grammar omits by name (page headers, the printed contents, the
 * footer of the site). Ranges are looked for one after another. Issue: `omit-not-found`, as the page has changed then.
 */
export function dropOmitted({ grammar, yaml, report }: DocumentContext, lines: readonly TextLine[]): TextLine[] {
  const stripped = lines.map((line) => foldText(line.text));
  const kept: TextLine[] = [];
  let position = 0;
  grammar.omit.forEach((range, index) => {
    const first = stripped.findIndex((text, at) => at >= position && text.startsWith(foldText(range.from)));
    const last = stripped.findIndex((text, at) => first >= 0 && at >= first && text.endsWith(foldText(range.to)));
    if (last < 0) {
      const [missing, words] = first < 0 ? ["opens", range.from] : ["closes", range.to];
      const message = `${range.what}: no line ${missing} with “${words}”; take the words from plan.txt`;
      report.error(yaml.at(["grammar", "omit", index]), "omit-not-found", message);
      return;
    }
    kept.push(...lines.slice(position, first));
    position = last + 1;
  });
  return [...kept, ...lines.slice(position)];
}

/**
 * Warns of lines with characters that only look right, as the text layers of PDF files have them. Issue:
 * `odd-characters`. Search and quotes take them for what they look like; those who copy the text get the odd ones.
 */
export function reportOddLines({ at, report }: DocumentContext, body: readonly TextLine[]): void {
  for (const { number, text } of body) {
    const odd = describeOddCharacters(text);
    if (odd.length === 0) continue;
    const message = `the line has ${odd.join(", ")}; where another copy of the document has the right ones, take its text`;
    report.warning(at(number), "odd-characters", message);
  }
}

/** Numbers of the lines that the grammar names by their opening words. */
export interface NamedLines {
  readonly resumes: ReadonlySet<number>;
  readonly joins: ReadonlySet<number>;
  readonly apart: ReadonlySet<number>;
}

/**
 * Finds the lines that `resumes`, `joins` and `apart` name. Each entry must name exactly one line of the body. Issues at
 * the entry in plan.yaml: `opening-not-found` and `opening-ambiguous`.
 */
export function findNamedLines({ grammar, yaml, report }: DocumentContext, body: readonly TextLine[]): NamedLines {
  const stripped = body.map((line) => foldText(line.text));
  const find = (field: keyof NamedLines): ReadonlySet<number> => {
    const numbers = grammar[field].flatMap((opening, index) => {
      const start = foldText(opening);
      const found = body.filter((_, position) => stripped[position]?.startsWith(start));
      const at = yaml.at(["grammar", field, index]);
      if (found.length === 0) {
        report.error(at, "opening-not-found", `no line of the plan opens with “${opening}”`);
      } else if (found.length > 1) {
        const where = found.map((line) => line.number).join(", ");
        const message = `lines ${where} of the plan open with “${opening}”; give more of the words`;
        report.error(at, "opening-ambiguous", message);
      }
      return found.map((line) => line.number);
    });
    return new Set(numbers);
  };
  return { resumes: find("resumes"), joins: find("joins"), apart: find("apart") };
}
