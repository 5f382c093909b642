import type { Grammar } from "../../src/model/authored.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import { error, type Issue } from "../issues.ts";
import { stripSpaces } from "../text/strip-spaces.ts";
import type { Line } from "./lines.ts";

/**
 * The document's own lines: all but what the grammar omits by name (page headers, the printed contents, site footer).
 * Ranges are looked for one after another. One that is not there is an issue `omit-not-found`, as the page has changed.
 */
export function dropOmitted(lines: readonly Line[], omit: Grammar["omit"], yaml: YamlFile, issues: Issue[]): Line[] {
  const stripped = lines.map((line) => stripSpaces(line.text));
  const kept: Line[] = [];
  let position = 0;
  omit.forEach((range, index) => {
    const first = stripped.findIndex((text, at) => at >= position && text.startsWith(stripSpaces(range.from)));
    const last = stripped.findIndex((text, at) => first >= 0 && at >= first && text.endsWith(stripSpaces(range.to)));
    if (last < 0) {
      const [missing, words] = first < 0 ? ["opens", range.from] : ["closes", range.to];
      const message = `${range.what}: no line ${missing} with “${words}”; take the words from plan.txt`;
      issues.push(error(yaml.file, yaml.lineOf(["grammar", "omit", index]), "omit-not-found", message));
      return;
    }
    kept.push(...lines.slice(position, first));
    position = last + 1;
  });
  return [...kept, ...lines.slice(position)];
}
