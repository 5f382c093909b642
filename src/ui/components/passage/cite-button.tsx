import { citePassage } from "../../../data/export/citation.ts";
import type { Feature, PlanData } from "../../../data/plan/plan-data.ts";
import { passageAddress } from "../../../state/url/write-url.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { CopyButton } from "./copy-button.tsx";

interface CiteButtonProps {
  plan: PlanData;
  feature: Feature;
  /** Index of the passage in the feature's list. */
  passage: number;
  className?: string;
}

/** Copies a citation of one passage, with the address that leads back to it. */
export function CiteButton({ plan, feature, passage, className = "link" }: CiteButtonProps) {
  const strings = usePartStrings();
  const quote = feature.properties.passages[passage];
  if (quote === undefined) return null;
  const cite = (): string => {
    const address = new URL(passageAddress(feature.id, passage), document.baseURI).href;
    return citePassage(plan, quote, address, today());
  };
  return <CopyButton label={strings.cite.title} help={strings.cite.help} className={className} text={cite} />;
}

/** Today in the reader's time zone, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
