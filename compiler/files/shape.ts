import type * as z from "zod";
import { error, type Issue } from "../issues.ts";
import { explainShape } from "./explain.ts";
import type { Path, YamlFile } from "./yaml-file.ts";

/**
 * `value`, which stands at `path` of the file, as the schema has it; or null with an issue a fault: `bad-shape`, or
 * `unknown-kind` and `unknown-phase` for words that the vocabulary lacks. `label` names the thing in the
 * message, such as a feature ID.
 */
export function checkShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
  at: { readonly yaml: YamlFile; readonly path: Path; readonly label?: string | undefined },
  issues: Issue[],
): T | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const fault of result.error.issues) {
    const { path, message } = explainShape(value, fault);
    const label = at.label === undefined ? "" : `${at.label}: `;
    const line = at.yaml.lineOf([...at.path, ...path]);
    issues.push(error(at.yaml.file, line, codeOf(fault), `${label}${message}`));
  }
  return null;
}

function codeOf(fault: z.core.$ZodIssue): string {
  const field = fault.path.at(-1);
  const vocabulary = fault.code === "invalid_value" && (field === "kind" || field === "phase");
  return vocabulary ? `unknown-${field}` : "bad-shape";
}

/** The items of a file that must be a list; an empty file is an empty list. Anything else is an issue `not-a-list`. */
export function listOf(yaml: YamlFile, issues: Issue[]): readonly unknown[] {
  if (yaml.value === null || yaml.value === undefined) return [];
  if (Array.isArray(yaml.value)) return yaml.value;
  issues.push(error(yaml.file, 1, "not-a-list", "the file must be a YAML list: every entry begins with `- `"));
  return [];
}
