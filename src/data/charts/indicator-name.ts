export interface IndicatorName {
  readonly name: string;
  /** `%`, `万元/人`; empty where the table gives none. */
  readonly unit: string;
  /** What else the table says of the unit: `2020年价`, `可比价`. */
  readonly condition: string;
}

/** Bracketed words at the end of a name; the scrape lost some closing brackets. */
const endings = /(?:[((][^()()]*[))]?)+$/;
const units = /^(?:%|百分点|类|[万亿]?(?:元|美元|件|人|家|列|天|年|岁|个|张|吨|户|公顷|立方米)(?:\/[万]?人)?)$/;

/** Takes the name of an indicator apart: `人均地区生产总值(万元,2020年价)`. `#` marks a part of the indicator above it. */
export function readIndicatorName(raw: string): IndicatorName {
  const text = raw.replace(/\s+/g, "").replace(/^#/, "");
  const tail = endings.exec(text)?.[0] ?? "";
  const words = tail.split(/[()(),,]/).filter((word) => word !== "");
  const unit = words.find((word) => units.test(word));
  if (unit === undefined) {
    return text.endsWith("%")
      ? { name: text.slice(0, -1), unit: "%", condition: "" }
      : { name: text, unit: "", condition: "" };
  }
  return {
    name: text.slice(0, text.length - tail.length),
    unit,
    condition: words.filter((word) => word !== unit).join(" "),
  };
}
