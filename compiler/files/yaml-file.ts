import { isMap, isNode, isSeq, type Node } from "yaml";
import type { FileLine, Report } from "../report.ts";
import { composeYaml, keyText } from "./compose-yaml.ts";
import { keepByText } from "./keep-by-text.ts";
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

const composeOnce = keepByText(composeYaml);

/** Reads and parses one YAML file. Null with issues when it cannot be read or is not YAML. */
export function readYamlFile(context: ReadContext, file: string): YamlFile | null {
  const source = readTextFile(context, file);
  return source === null ? null : parseYaml(file, source, context.report);
}

/**
 * Parses YAML text. The result is null with issues, each at its own line, when it has a fault: `yaml-syntax`,
 * `yaml-alias`, `yaml-depth`, or `unwanted-character` for one that is written by its number.
 */
export function parseYaml(file: string, source: string, report: Report): YamlFile | null {
  const { contents, value, faults, lineAt } = composeOnce(file, source);
  const lineOf = (offset: number): FileLine => ({ file, line: lineAt(offset) });
  for (const { offset, code, message } of faults) report.error(lineOf(offset), code, message);
  if (faults.length > 0) return null;
  return { file, value, report, at: (path) => lineOf(offsetOf(contents, path)) };
}

function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(key));
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
