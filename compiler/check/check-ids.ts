import type { Report } from "../report.ts";
import type { Entry } from "../sources/entry.ts";
import { ALIASES_FILE, IDS_FILE, type Published, WITHDRAWN_FILE } from "../sources/published.ts";
import { isMissing, type Workspace } from "../sources/workspace.ts";
import { didYouMean } from "../text/suggest.ts";

/** IDs are unique within a plan; names should be, within a plan and kind. Messages name both features. */
export function checkIds(entries: readonly Entry[], report: Report): void {
  const byId = new Map<string, Entry>();
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const first = byId.get(entry.id);
    if (first !== undefined) {
      const message = `${entry.id} (${entry.name}) is already the ID of ${first.name} at ${placeOf(first)}; give one of them another`;
      report.error(entry.at("id"), "duplicate-id", message);
    }
    byId.set(entry.id, first ?? entry);

    const nameKey = `${entry.kind} ${entry.name}`;
    const namesake = byName.get(nameKey);
    if (namesake !== undefined && first === undefined) {
      const message = `${entry.id} has the name ${entry.name}, which is also that of ${namesake.id} at ${placeOf(namesake)}; make them one feature with two quotes, or tell them apart in the name`;
      report.warning(entry.at("name"), "duplicate-name", message);
    }
    byName.set(nameKey, namesake ?? entry);
  }
}

/** What tells whether a published ID still leads somewhere. */
type PublishedCheck = Pick<Workspace, "published" | "declared" | "unread">;

function placeOf({ file, line }: Entry): string {
  return `${file}:${line}`;
}

/**
 * No published ID may vanish without an alias or a reason, and every alias must lead to a feature. IDs of plans whose
 * registers could not be read are left out: an error says so already.
 */
export function checkPublished({ published, ...registers }: PublishedCheck, report: Report): void {
  const { declared } = registers;
  const { ids, aliases, withdrawn } = published;
  for (const [id, at] of ids ?? []) {
    if (!isMissing(registers, id) || aliases.has(id) || withdrawn.has(id)) continue;
    const mend = `restore it, write its new ID into ${ALIASES_FILE}, or why it is gone into ${WITHDRAWN_FILE}`;
    report.error(at, "id-vanished", `${id} has been published but is in no register; ${mend}`);
  }
  for (const [from, { to, at }] of aliases) {
    if (declared.has(from)) {
      report.error(at, "alias-of-living", `${from} is still in a register; remove its alias`);
    }
    if (isMissing(registers, to)) {
      const message = `${from} has the alias ${to}, which is in no register.${didYouMean(to, declared)}`;
      report.error(at, "broken-alias", message);
    }
  }
  checkWithdrawn(published, declared, report);
}

/** Only what was published can be withdrawn, and what is withdrawn leads nowhere. */
function checkWithdrawn({ ids, aliases, withdrawn }: Published, declared: ReadonlySet<string>, report: Report): void {
  for (const [id, { at }] of withdrawn) {
    const alias = aliases.get(id);
    if (declared.has(id)) {
      report.error(at, "withdrawn-living", `${id} is still in a register; take it out of ${WITHDRAWN_FILE}`);
    } else if (alias !== undefined) {
      const message = `${id} leads to ${alias.to} by ${ALIASES_FILE}; take it out of that file or of this one`;
      report.error(at, "withdrawn-aliased", message);
    } else if (ids?.has(id) !== true) {
      const message = `${id} has never been published: ${IDS_FILE} does not have it.${didYouMean(id, ids?.keys() ?? [])}`;
      report.error(at, "withdrawn-unpublished", message);
    }
  }
}
