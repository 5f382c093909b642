import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { error, type Issue } from "../issues.ts";
import { readTextFile } from "./text-file.ts";

export type Path = readonly PropertyKey[];

/** A parsed YAML file that remembers where everything stood. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The line of the field or item at `path`, or of the nearest thing above it that exists. */
  lineOf(path: Path): number;
}

/** Reads and parses one YAML file. Null, with issues pushed, when it cannot be read or is not YAML. */
export function readYamlFile(root: string, file: string, issues: Issue[]): YamlFile | null {
  const source = readTextFile(root, file, issues);
  return source === null ? null : parseYaml(file, source, issues);
}

/** Parses YAML text; every syntax error is an issue `yaml-syntax` at its own line. */
export function parseYaml(file: string, source: string, issues: Issue[]): YamlFile | null {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  for (const problem of document.errors) {
    const line = Math.max(1, lines.linePos(problem.pos[0]).line);
    const hint =
      "check the indentation, and put text that begins with [ { * & # ! | > or holds ': ' in quotation marks";
    issues.push(error(file, line, "yaml-syntax", `${problem.message.replace(/\s+/g, " ")}; ${hint}`));
  }
  if (document.errors.length > 0) return null;

  let value: unknown;
  try {
    value = document.toJS();
  } catch (cause) {
    issues.push(error(file, 1, "yaml-syntax", cause instanceof Error ? cause.message : String(cause)));
    return null;
  }

  const root = document.contents;
  return {
    file,
    value,
    lineOf: (path) => Math.max(1, lines.linePos(offsetOf(root, path)).line),
  };
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
