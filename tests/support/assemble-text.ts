import type { Block, Section } from "../../src/model/atlas.ts";

/** What a reader meets one after another: a section's heading (block null), or a block of it. */
interface Step {
  readonly section: Section;
  readonly block: Block | null;
}

/** Headings and blocks in the order of the document: a box with `after` comes right behind that block. */
export function readingOrder(sections: readonly Section[]): Step[] {
  const byAfter = new Map<string | null, Section[]>();
  for (const section of sections) byAfter.set(section.after, [...(byAfter.get(section.after) ?? []), section]);
  const walk = (section: Section): Step[] => [
    { section, block: null },
    ...section.blocks.flatMap((block): Step[] => [{ section, block }, ...(byAfter.get(block.id) ?? []).flatMap(walk)]),
  ];
  return (byAfter.get(null) ?? []).flatMap(walk);
}

/**
 * The document put together again from its sections, a line for each heading and block. `headings` gives the heading
 * lines as printed, by section ID; front and items have none of their own.
 */
export function assembleText(sections: readonly Section[], headings: ReadonlyMap<string, string>): string {
  return readingOrder(sections)
    .flatMap(({ section, block }) => (block === null ? (headings.get(section.id) ?? []) : block.text))
    .join("\n");
}
