import type { Report } from "../report.ts";
import type { Workspace } from "../sources/workspace.ts";
import { checkIds, checkPublished } from "./check-ids.ts";
import { checkCycles, checkLinks } from "./check-links.ts";
import { checkName } from "./check-name.ts";

/** Checks what needs only the registers: IDs, names, and the links between features. */
export function checkWorkspace(workspace: Workspace, report: Report): void {
  const { plans } = workspace;
  for (const { entries } of plans) {
    checkIds(entries, report);
    checkLinks(entries, workspace, report);
    checkCycles(entries, report);
    for (const entry of entries) checkName(entry, report);
  }
  checkPublished(workspace, report);
}
