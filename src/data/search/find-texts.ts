import type { PlanText, Section } from "../../model/atlas.ts";
import type { NormalizeScript } from "../../model/normalize-script.ts";
import { headingText } from "../plan/plan-data.ts";
import { cutSnippet, findMatches } from "./find-matches.ts";
import type { Terms } from "./read-query.ts";
import type { SearchScope, TextResult } from "./search-source.ts";

/** A paragraph with its normalized text. A scan of all plans, a quarter of a million characters, takes under 1 ms. */
export interface TextEntry {
  readonly plan: string;
  readonly block: string;
  /** Label and title of the section. */
  readonly heading: string;
  readonly text: string;
  readonly normalized: string;
}

/** The paragraphs of a plan, in document order. */
export function textEntries({ plan, sections }: PlanText, normalizeScript: NormalizeScript): TextEntry[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  return sections.flatMap((section) =>
    section.blocks.map(({ id, text }) => ({
      plan,
      block: id,
      heading: headingOf(section, byId),
      text,
      normalized: normalizeScript(text),
    })),
  );
}

/**
 * Paragraphs that contain every term of the last reading (words as they were typed); those of the home plan come first.
 */
export function findTexts(
  entries: readonly TextEntry[],
  readings: readonly Terms[],
  { home, onlyHome }: SearchScope,
): TextEntry[] {
  const terms = readings.at(-1);
  if (terms === undefined) return [];
  const found = entries.filter(
    ({ plan, normalized }) =>
      !(onlyHome && home !== null && plan !== home) && terms.every((term) => normalized.includes(term)),
  );
  return [...found.filter(({ plan }) => plan === home), ...found.filter(({ plan }) => plan !== home)];
}

/** A found paragraph as a result: a snippet around its first match. */
export function textResult(
  { plan, block, heading, text }: TextEntry,
  readings: readonly Terms[],
  normalizeScript: NormalizeScript,
): TextResult {
  return {
    type: "text",
    plan,
    block,
    heading,
    snippet: cutSnippet(text, findMatches(text, readings.at(-1) ?? [], normalizeScript)),
  };
}

/**
 * Label and title of a section; for an item those of the section around it, because an item's title is only its first
 * sentence.
 */
function headingOf(section: Section, byId: ReadonlyMap<string, Section>): string {
  const parent = section.parent === null ? undefined : byId.get(section.parent);
  const shown = section.type === "item" && parent !== undefined ? parent : section;
  return headingText(shown);
}
