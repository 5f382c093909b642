import { error, type Issue, warning } from "../issues.ts";
import type { Entry } from "../sources/entry.ts";

/** IDs are unique within a plan; so should names be within a plan and kind. Messages name both ends. */
export function checkIds(entries: readonly Entry[], issues: Issue[]): void {
  const byId = new Map<string, Entry>();
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const twin = byId.get(entry.id);
    if (twin !== undefined) {
      const message = `${entry.id} (${entry.name}) is already the ID of ${twin.name} at ${placeOf(twin)}; give one of them another`;
      issues.push(error(entry.file, entry.lineOf("id"), "duplicate-id", message));
    }
    byId.set(entry.id, twin ?? entry);

    const nameKey = `${entry.kind} ${entry.name}`;
    const namesake = byName.get(nameKey);
    if (namesake !== undefined && twin === undefined) {
      const message = `${entry.id} has the name ${entry.name}, which is also that of ${namesake.id} at ${placeOf(namesake)}; make them one feature with two quotes, or tell them apart in the name`;
      issues.push(warning(entry.file, entry.lineOf("name"), "duplicate-name", message));
    }
    byName.set(nameKey, namesake ?? entry);
  }
}

function placeOf(entry: Entry): string {
  return `${entry.file}:${entry.line}`;
}
