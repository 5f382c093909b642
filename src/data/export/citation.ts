import type { Passage, PlanSummary } from "../../model/atlas.ts";
import { type PlanData, pathText } from "../plan/plan-data.ts";

/**
 * A citation of one passage in the form of GB/T 7714: issuer, title and number, carrier, date of the document, day of
 * access, then the path of sections, the quote and its address.
 * @param address permanent, absolute URL of the passage
 * @param today day of access, as an ISO date
 */
export function citePassage(plan: PlanData, passage: Passage, address: string, today: string): string {
  const { summary } = plan;
  const number = summary.number === null ? "" : `: ${summary.number}`;
  const document = `${summary.issuer}. ${summary.title}${number}[EB/OL]. ${dateOf(summary)}[${today}]`;
  return `${document}. ${pathText(plan, passage.section)}: “${passage.exact}”. ${address}`;
}

/** The day of publication, or else of adoption; empty when the document states neither. */
function dateOf({ published, adopted }: PlanSummary): string {
  const date = published ?? adopted;
  return date === null ? "" : `(${date})`;
}
