import { error, type Issue } from "../issues.ts";
import { aliasesFile, idsFile, type Published } from "../sources/published.ts";
import { didYouMean } from "../text/suggest.ts";

/** No ID ever published may vanish, and every alias must lead to a feature. */
export function checkPublished(published: Published, declared: ReadonlySet<string>, issues: Issue[]): void {
  for (const [id, line] of published.ids ?? []) {
    if (declared.has(id) || published.aliases.has(id)) continue;
    const message = `${id} has been published but is in no register; restore it, or say in ${aliasesFile} what it is called now`;
    issues.push(error(idsFile, line, "id-vanished", message));
  }
  for (const [from, { to, line }] of published.aliases) {
    if (declared.has(from)) {
      issues.push(error(aliasesFile, line, "alias-of-living", `${from} is still in a register; remove its alias`));
    }
    if (!declared.has(to)) {
      const message = `${from} is said to be ${to} now, which no register holds.${didYouMean(to, declared)}`;
      issues.push(error(aliasesFile, line, "broken-alias", message));
    }
  }
}
