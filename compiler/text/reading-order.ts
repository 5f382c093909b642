import type { Block, Section } from "../../src/model/atlas.ts";

/** What a reader meets one after another: a section's heading, or a block of it. */
export type Step = { readonly section: Section; readonly block: Block | null };

/** Headings (block null) and blocks in the order of the document: a box with `after` comes right behind that block. */
export function readingOrder(sections: readonly Section[]): Step[] {
  const guests = new Map<string | null, Section[]>();
  for (const section of sections) {
    const others = guests.get(section.after);
    if (others === undefined) guests.set(section.after, [section]);
    else others.push(section);
  }
  const walk = (section: Section): Step[] => [
    { section, block: null },
    ...section.blocks.flatMap((block): Step[] => [{ section, block }, ...(guests.get(block.id) ?? []).flatMap(walk)]),
  ];
  return (guests.get(null) ?? []).flatMap(walk);
}
