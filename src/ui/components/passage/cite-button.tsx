import { useState } from "react";
import { citePassage } from "../../../data/export/citation.ts";
import type { Feature, PlanData } from "../../../data/plan/plan-data.ts";
import { passageAddress } from "../../../state/url/write-url.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { useAtlas } from "../../hooks/use-atlas.ts";
import { copyText } from "../copy-text.ts";
import { CopyDialog } from "./copy-dialog.tsx";

interface CiteButtonProps {
  plan: PlanData;
  feature: Feature;
  /** Index of the passage in the feature's list. */
  passage: number;
  className?: string;
}

/** Copies a citation of one passage. If the browser refuses, a dialog shows the citation to be copied by hand. */
export function CiteButton({ plan, feature, passage, className = "link" }: CiteButtonProps) {
  const strings = usePartStrings();
  const tell = useAtlas((state) => state.tell);
  const [refused, setRefused] = useState<string | null>(null);
  const quote = feature.properties.passages[passage];
  if (quote === undefined) return null;

  const copy = async (): Promise<void> => {
    const address = new URL(passageAddress(feature.id, passage), document.baseURI).href;
    const citation = citePassage(plan, quote, address, today());
    if (await copyText(citation)) tell({ type: "copied" });
    else setRefused(citation);
  };
  return (
    <>
      <button type="button" className={className} title={strings.cite.help} onClick={() => void copy()}>
        {strings.cite.title}
      </button>
      {refused !== null && (
        <CopyDialog
          title={strings.cite.title}
          help={strings.cite.byHand}
          text={refused}
          onClose={() => setRefused(null)}
        />
      )}
    </>
  );
}

/** Today in the reader's time zone, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
