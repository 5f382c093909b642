import type { Passage, PlanSummary } from "../../model/atlas.ts";
import type { PlanData } from "../plan/plan-data.ts";
import { pathText } from "./passage-path.ts";

/**
 * A citation of one passage in the manner of GB/T 7714: issuer, title and number, carrier, the document's date, the
 * day it was looked up, then the section path, the words themselves and where they can be read again.
 * @param address permanent and absolute
 * @param today ISO date
 */
export function citePassage(plan: PlanData, passage: Passage, address: string, today: string): string {
  const { summary } = plan;
  const number = summary.number === null ? "" : `: ${summary.number}`;
  const document = `${summary.issuer}. ${summary.title}${number}[EB/OL]. ${dateOf(summary)}[${today}]`;
  return `${document}. ${pathText(plan, passage.section)}: “${passage.exact}”. ${address}`;
}

/** The day of publication, else of adoption; a document that states neither is cited without. */
function dateOf({ published, adopted }: PlanSummary): string {
  const date = published ?? adopted;
  return date === null ? "" : `(${date})`;
}
