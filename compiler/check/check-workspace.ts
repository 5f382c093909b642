import type { Issue } from "../issues.ts";
import type { Workspace } from "../sources/workspace.ts";
import { checkIds } from "./check-ids.ts";
import { checkKind } from "./check-kind.ts";
import { checkCycles, checkLinks } from "./check-links.ts";
import { checkNames } from "./check-names.ts";
import { checkPublished } from "./check-published.ts";

/** Everything that can be said about the registers without looking into the text or the map. */
export function checkWorkspace({ plans, declared, published }: Workspace, issues: Issue[]): void {
  for (const { entries } of plans) {
    checkIds(entries, issues);
    checkLinks(entries, declared, issues);
    checkCycles(entries, issues);
    for (const entry of entries) {
      checkNames(entry, issues);
      checkKind(entry, issues);
    }
  }
  checkPublished(published, declared, issues);
}
