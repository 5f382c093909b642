import type { Grammar } from "../../src/model/authored.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import type { Issue } from "../issues.ts";
import { error } from "../issues.ts";
import { stripSpaces } from "../text/strip-spaces.ts";
import type { Line } from "./lines.ts";

/** The lines that the grammar names by their opening words, by their line numbers. */
export interface NamedLines {
  readonly resumes: ReadonlySet<number>;
  readonly joins: ReadonlySet<number>;
  readonly apart: ReadonlySet<number>;
}

/**
 * Finds the lines that `resumes`, `joins` and `apart` name. Each must be one line of the body: none is an issue
 * `opening-not-found`, several are `opening-ambiguous`, reported at the entry in plan.yaml.
 */
export function findNamedLines(grammar: Grammar, body: readonly Line[], yaml: YamlFile, issues: Issue[]): NamedLines {
  const stripped = body.map((line) => stripSpaces(line.text));
  const find = (field: "resumes" | "joins" | "apart"): ReadonlySet<number> => {
    const numbers = grammar[field].flatMap((opening, index) => {
      const start = stripSpaces(opening);
      const found = body.filter((_, position) => stripped[position]?.startsWith(start));
      const at = yaml.lineOf(["grammar", field, index]);
      if (found.length === 0) {
        issues.push(error(yaml.file, at, "opening-not-found", `no line of the plan opens with “${opening}”`));
      } else if (found.length > 1) {
        const where = found.map((line) => line.number).join(", ");
        const message = `lines ${where} of the plan open with “${opening}”; give more of the words`;
        issues.push(error(yaml.file, at, "opening-ambiguous", message));
      }
      return found.map((line) => line.number);
    });
    return new Set(numbers);
  };
  return { resumes: find("resumes"), joins: find("joins"), apart: find("apart") };
}
