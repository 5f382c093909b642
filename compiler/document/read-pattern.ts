import type { Path } from "../files/yaml-file.ts";
import { Pattern } from "../text/pattern.ts";
import type { DocumentContext } from "./document-context.ts";

/**
 * The regular expression at a path of plan.yaml. `groups` are the names that its groups may have. Null with an issue
 * `bad-pattern` when it cannot be used.
 */
export function readPattern(
  { yaml, report }: DocumentContext,
  path: Path,
  source: string,
  groups: readonly string[],
): Pattern | null {
  try {
    const pattern = new Pattern(source);
    const unknown = pattern.groupNames.find((name) => !groups.includes(name));
    if (unknown === undefined) return pattern;
    const message = `the pattern “${source}” has a group ${unknown}, which nothing reads; the groups are ${groups.join(", ")}`;
    report.error(yaml.at(path), "bad-pattern", message);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    report.error(yaml.at(path), "bad-pattern", `the pattern “${source}” cannot be used: ${reason}`);
  }
  return null;
}
