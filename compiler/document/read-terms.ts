import type { Block, PlanText } from "../../src/model/atlas.ts";
import type { Grammar } from "../../src/model/authored.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import { error, type Issue } from "../issues.ts";

/** The glossary: each term with the rest of the block that its opening words begin. Issue: `term-not-found`. */
export function readTerms(
  blocks: readonly Block[],
  terms: Grammar["terms"],
  yaml: YamlFile,
  issues: Issue[],
): PlanText["terms"] {
  return Object.entries(terms).flatMap(([term, opening]) => {
    const block = blocks.find((each) => each.text.startsWith(opening));
    if (block === undefined) {
      const message = `no paragraph opens with “${opening}”, which should explain ${term}`;
      issues.push(error(yaml.file, yaml.lineOf(["grammar", "terms", term]), "term-not-found", message));
      return [];
    }
    return [{ term, block: block.id, start: opening.length, end: block.text.length }];
  });
}
