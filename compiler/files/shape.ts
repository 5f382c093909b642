import type * as z from "zod";
import { wholeFile } from "../report.ts";
import { explainShape } from "./explain.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/** Where a value stands, and how messages name it, such as a feature ID. */
interface ValuePlace {
  readonly yaml: YamlFile;
  readonly path: Path;
  readonly label?: string | undefined;
}

/**
 * `value` in the type of the schema. Null with an issue for each fault: `unknown-kind` or `unknown-phase` for words that
 * the vocabulary does not have, `bad-shape` for any other.
 */
export function readShape<T>(schema: z.ZodType<T>, value: unknown, { yaml, path, label }: ValuePlace): T | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const fault of result.error.issues) {
    const explanation = explainShape(value, fault);
    const message = label === undefined ? explanation.message : `${label}: ${explanation.message}`;
    yaml.report.error(yaml.at([...path, ...explanation.path]), issueCode(fault), message);
  }
  return null;
}

function issueCode(fault: z.core.$ZodIssue): string {
  const field = fault.path.at(-1);
  const vocabulary = fault.code === "invalid_value" && (field === "kind" || field === "phase");
  return vocabulary ? `unknown-${field}` : "bad-shape";
}

/**
 * The entries of a file that must be a list. An empty file is an empty list, with the warning `empty-list`. Anything else
 * is an issue `not-a-list`.
 */
export function readList({ file, value, report }: YamlFile): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value;
  if (value === null || value === undefined || Array.isArray(value)) {
    report.warning(wholeFile(file), "empty-list", "the file has no entry; write one, or remove the file");
    return [];
  }
  report.error(wholeFile(file), "not-a-list", "the file must be a YAML list: every entry begins with `- `");
  return [];
}
