import type { Section } from "../../src/model/atlas.ts";

/** The outline for a terminal, a line a section: ID, label, title, number of blocks; children are indented. */
export function printOutline(sections: readonly Section[]): string {
  const depths = new Map<string, number>();
  return sections
    .map((section) => {
      const depth = section.parent === null ? 0 : (depths.get(section.parent) ?? 0) + 1;
      depths.set(section.id, depth);
      const heading = [section.label, section.title].filter(Boolean).join(" ");
      const after = section.after === null ? "" : `, after ${section.after}`;
      return `${"  ".repeat(depth)}${section.id}  ${heading}  (${section.blocks.length}${after})`;
    })
    .join("\n");
}
