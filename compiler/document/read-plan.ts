import { type Block, DATA_VERSION, type PlanText } from "../../src/model/atlas.ts";
import { PlanFile } from "../../src/model/authored.ts";
import { foldText, foldWithOffsets } from "../../src/model/fold-text.ts";
import { readShape } from "../files/shape.ts";
import { type ReadContext, readTextFile } from "../files/text-file.ts";
import { readYamlFile, type YamlFile } from "../files/yaml-file.ts";
import { wholeFile } from "../report.ts";
import { buildSections } from "./build-sections.ts";
import type { DocumentContext } from "./document-context.ts";
import { draftSections } from "./draft-sections.ts";
import { dropOmitted, findNamedLines, reportOddLines, splitLines } from "./lines.ts";

/** A plan as its folder under seeds/ describes it. */
export interface PlanReading {
  readonly file: PlanFile;
  /** plan.yaml, for issues that are found later. */
  readonly yaml: YamlFile;
  readonly text: PlanText;
  /** The document's own lines, joined by line feeds: the sections must hold all of it. */
  readonly body: string;
  /** Heading lines as printed, by section ID. */
  readonly headings: ReadonlyMap<string, string>;
  /** The line in plan.txt of each section and block, by ID. */
  readonly lines: ReadonlyMap<string, number>;
  /** Indexes of the heading rules in plan.yaml that no line matches. */
  readonly unusedHeadings: readonly number[];
}

export interface PlanSource {
  readonly yaml: YamlFile;
  /** Path of plan.txt, for issues. */
  readonly textFile: string;
  readonly text: string;
}

/** Reads seeds/<plan>/. Null with issues when it cannot be read. Issue: `plan-id-mismatch`. */
export function readPlanFolder(context: ReadContext, plan: string): PlanReading | null {
  const textFile = `seeds/${plan}/plan.txt`;
  const yaml = readYamlFile(context, `seeds/${plan}/plan.yaml`);
  const text = readTextFile(context, textFile);
  if (yaml === null || text === null) return null;
  const reading = readPlan({ yaml, textFile, text });
  if (reading !== null && reading.file.id !== plan) {
    const message = `the id is “${reading.file.id}” but the folder is seeds/${plan}; make them the same`;
    context.report.error(yaml.at(["id"]), "plan-id-mismatch", message);
  }
  return reading;
}

/**
 * Cuts a plan's text into its sections and blocks. Null only when plan.yaml is not a plan file or plan.txt holds nothing
 * to read. Issues: `empty-plan`, `no-headings`, and those of each step.
 */
export function readPlan({ yaml, textFile, text }: PlanSource): PlanReading | null {
  const { report } = yaml;
  const file = readShape(PlanFile, yaml.value, { yaml, path: [] });
  const all = splitLines(textFile, text, report);
  if (file === null) return null;

  const context: DocumentContext = {
    report,
    yaml,
    grammar: file.grammar,
    at: (line) => ({ file: textFile, line }),
  };
  const body = dropOmitted(context, all);
  if (body.length === 0) {
    const message = "nothing of a document is left to read; put the plan's text into it";
    report.error(wholeFile(textFile), "empty-plan", message);
    return null;
  }
  reportOddLines(context, body);
  const named = findNamedLines(context, body);
  const { drafts, unusedHeadings } = draftSections(context, body, named);
  if (drafts.every((draft) => draft.type === "front")) {
    const message = "no line is a heading by the rules of plan.yaml; compare them with the document's own headings";
    report.error(context.at(body[0]?.number ?? 1), "no-headings", message);
  }
  const { sections, lines } = buildSections(context, drafts, named);
  const terms = readTerms(
    context,
    sections.flatMap((section) => section.blocks),
  );
  return {
    file,
    yaml,
    text: { version: DATA_VERSION, plan: file.id, script: file.script, sections, terms },
    body: body.map((line) => line.text).join("\n"),
    headings: new Map(drafts.flatMap(({ id, heading }) => (heading === null ? [] : [[id, heading.text]]))),
    lines,
    unusedHeadings,
  };
}

/** The glossary: each term with the rest of the block that its opening words begin. Issue: `term-not-found`. */
function readTerms({ grammar, yaml, report }: DocumentContext, blocks: readonly Block[]): PlanText["terms"] {
  const terms = Object.entries(grammar.terms);
  const folded = terms.length === 0 ? [] : blocks.map(({ text }) => foldText(text));
  return terms.flatMap(([term, opening]) => {
    const wanted = foldText(opening);
    const block = blocks[folded.findIndex((words) => words.startsWith(wanted))];
    if (block === undefined) {
      const message = `no paragraph opens with “${opening}”, which should explain ${term}`;
      report.error(yaml.at(["grammar", "terms", term]), "term-not-found", message);
      return [];
    }
    return [
      {
        term,
        block: block.id,
        start: foldWithOffsets(block.text).ranges[wanted.length - 1]?.[1] ?? 0,
        end: block.text.length,
      },
    ];
  });
}
