import { DATA_VERSION, type PlanText } from "../../src/model/atlas.ts";
import { PlanFile } from "../../src/model/authored.ts";
import { checkShape } from "../files/shape.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import { error, type Issue } from "../issues.ts";
import { buildSections } from "./build-sections.ts";
import { checkTables } from "./check-tables.ts";
import { dropOmitted } from "./drop-omitted.ts";
import { findNamedLines } from "./grammar-lines.ts";
import { splitLines } from "./lines.ts";
import { outline } from "./outline.ts";
import { readTerms } from "./read-terms.ts";

/** A plan as its folder under seeds/ describes it. */
export interface PlanReading {
  readonly file: PlanFile;
  readonly text: PlanText;
  /** The document's own lines, joined by line feeds: what the sections must add up to. */
  readonly body: string;
  /** Heading lines as printed, by section ID. */
  readonly headings: ReadonlyMap<string, string>;
  /** Line in plan.txt of each section and block, by ID. */
  readonly lines: ReadonlyMap<string, number>;
}

export interface PlanSource {
  readonly yaml: YamlFile;
  /** Path of plan.txt, for issues. */
  readonly textFile: string;
  readonly text: string;
}

/**
 * Reads a plan into its outline. All faults are pushed to `issues`; the reading is null only when plan.yaml is not a
 * plan file or plan.txt holds nothing to read.
 */
export function readPlan(source: PlanSource, issues: Issue[]): PlanReading | null {
  const { yaml, textFile } = source;
  const file = checkShape(PlanFile, yaml.value, { yaml, path: [] }, issues);
  const all = splitLines(textFile, source.text, issues);
  if (file === null) return null;

  const { grammar } = file;
  const body = dropOmitted(all, grammar.omit, yaml, issues);
  if (body.length === 0) {
    issues.push(error(textFile, 1, "empty-plan", "nothing of a document is left to read; put the plan's text into it"));
    return null;
  }
  const named = findNamedLines(grammar, body, yaml, issues);
  const drafts = outline(textFile, body, grammar, named, issues);
  if (drafts.every((draft) => draft.type === "front")) {
    const message = "no line is a heading by the rules of plan.yaml; compare them with the document's own headings";
    issues.push(error(textFile, body[0]?.number ?? 1, "no-headings", message));
  }
  checkTables(grammar.tables, drafts, yaml, issues);
  const { sections, lines } = buildSections(textFile, drafts, grammar.tables, named, issues);
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    file,
    text: {
      version: DATA_VERSION,
      plan: file.id,
      script: file.script,
      sections,
      terms: readTerms(blocks, grammar.terms, yaml, issues),
    },
    body: body.map((line) => line.text).join("\n"),
    headings: new Map(drafts.flatMap(({ id, heading }) => (heading === null ? [] : [[id, heading.text]]))),
    lines,
  };
}
