import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { type FileLine, type Report, wholeFile } from "../report.ts";
import { type ReadContext, readTextFile } from "./text-file.ts";

/** Keys and indexes that lead to a value in a YAML file: `["grammar", "tables", 0]`. */
export type Path = readonly PropertyKey[];

/** A parsed YAML file that still knows on which line each value stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  readonly report: Report;
  /** The line of the field or item at `path`, or of the nearest parent that exists. */
  at(path: Path): FileLine;
}

/** Reads and parses one YAML file. Null with issues when it cannot be read or is not YAML. */
export function readYamlFile(context: ReadContext, file: string): YamlFile | null {
  const source = readTextFile(context, file);
  return source === null ? null : parseYaml(file, source, context.report);
}

/** Parses YAML text. Every syntax error is an issue `yaml-syntax` at its own line; the result is null then. */
export function parseYaml(file: string, source: string, report: Report): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number): FileLine => ({ file, line: Math.max(1, lines.linePos(offset).line) });
  for (const problem of document.errors) {
    const mend =
      "check the indentation, and put text that begins with [ { * & # ! | > or holds ': ' in quotation marks";
    report.error(lineOf(problem.pos[0]), "yaml-syntax", `${problem.message.replace(/\s+/g, " ")}; ${mend}`);
  }
  if (document.errors.length > 0) return null;

  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    report.error(wholeFile(file), "yaml-syntax", cause instanceof Error ? cause.message : String(cause));
    return null;
  }
  return { file, value, report, at: (path) => lineOf(offsetOf(document.contents, path)) };
}

function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => (isScalar(item.key) ? item.key.value : item.key) === key);
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      const item = node.items[key];
      if (item === undefined) return offset;
      offset = startOf(item) ?? offset;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
