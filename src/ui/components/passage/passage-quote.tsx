import { type Feature, type PlanData, sectionPath } from "../../../data/plan/plan-data.ts";
import type { Section } from "../../../model/atlas.ts";
import { usePartStrings } from "../../../strings/use-part-strings.ts";
import { CiteButton } from "./cite-button.tsx";
import "./passage-quote.css";

interface PassageQuoteProps {
  plan: PlanData;
  feature: Feature;
  /** Index of the passage in the feature's list. */
  passage: number;
  onRead: () => void;
}

/**
 * One quote of the plan, with the feature's name in bold and the path of its sections. It is whole, since what is left
 * out would be missing from what a reader copies.
 */
export function PassageQuote({ plan, feature, passage, onRead }: PassageQuoteProps) {
  const strings = usePartStrings();
  const quote = feature.properties.passages[passage];
  if (quote === undefined) return null;
  const { start, mark, exact } = quote;
  const [from, to] = [mark[0] - start, mark[1] - start];
  return (
    <figure className="passage">
      <blockquote lang={plan.text.script === "Hant" ? "zh-Hant" : "zh-Hans"}>
        {exact.slice(0, from)}
        <mark>{exact.slice(from, to)}</mark>
        {exact.slice(to)}
      </blockquote>
      <figcaption>
        <span className="path">{shortPath(sectionPath(plan, quote.section))}</span>
        <span className="passage-acts">
          <CiteButton plan={plan} feature={feature} passage={passage} />
          <button type="button" className="link" onClick={onRead}>
            {strings.card.read}
          </button>
        </span>
      </figcaption>
    </figure>
  );
}

/**
 * 第八篇 › 第二十九章 › 专栏11 重大水利建设项目: outer sections by their labels, the innermost heading in full, an item by its number.
 */
function shortPath(path: readonly Section[]): string {
  const innermost = path.findLastIndex(({ type }) => type !== "item");
  return path
    .map(({ label, title }, index) => {
      if (label === "") return title;
      return index === innermost ? `${label} ${title}` : label;
    })
    .join(" › ");
}
