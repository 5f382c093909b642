import type { Section } from "../../src/model/atlas.ts";
import { readingOrder } from "../text/reading-order.ts";

/**
 * The document put together again from its sections, a line for each heading and block. `headings` gives the heading
 * lines as printed, by section ID; front and items have none of their own.
 */
export function assembleText(sections: readonly Section[], headings: ReadonlyMap<string, string>): string {
  return readingOrder(sections)
    .flatMap(({ section, block }) => (block === null ? (headings.get(section.id) ?? []) : block.text))
    .join("\n");
}
