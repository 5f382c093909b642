import { foldWithOffsets, unfold } from "../../model/fold-text.ts";
import { withoutSpaces } from "./indicator-value.ts";

export interface IndicatorName {
  readonly name: string;
  /** `%`, `万元/人`; empty where the table gives none. */
  readonly unit: string;
  /** What else the table says about the unit: `2020年价`, `可比价`. */
  readonly condition: string;
}

/** Bracketed words at the end of a name; some closing brackets are missing in the documents. */
const ENDINGS = /(?:[(][^()]*[)]?)+$/;
const UNITS = /^(?:%|百分点|类|[万亿]?(?:元|美元|件|人|家|列|天|年|岁|个|张|吨|户|公顷|立方米)(?:\/[万]?人)?)$/;

/** Splits a cell such as `人均地区生产总值(万元,2020年价)` into name, unit and condition; a `#` before the name is dropped. */
export function readIndicatorName(raw: string): IndicatorName {
  const text = withoutSpaces(raw).replace(/^[#\uff03]/, "");
  const folded = foldWithOffsets(text);
  const tail = ENDINGS.exec(folded.words)?.[0] ?? "";
  const words = tail.split(/[(),]/).filter((word) => word !== "");
  const unit = words.find((word) => UNITS.test(word));
  if (unit === undefined) {
    return folded.words.endsWith("%")
      ? { name: text.slice(0, -1), unit: "%", condition: "" }
      : { name: text, unit: "", condition: "" };
  }
  return {
    name: unfold(text, folded, 0, folded.words.length - tail.length),
    unit,
    condition: words.filter((word) => word !== unit).join(" "),
  };
}
