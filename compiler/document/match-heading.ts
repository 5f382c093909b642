import type { HeadingRule } from "../../src/model/authored.ts";
import { parseNumber } from "../text/chinese-number.ts";

export interface Heading {
  readonly type: HeadingRule["type"];
  readonly label: string;
  readonly title: string;
  /** Null where the document does not number it. */
  readonly number: number | null;
}

/** A function that tells the heading that a line is, or null. Rules are tried in order. */
export function headingMatcher(rules: readonly HeadingRule[]): (text: string) => Heading | null {
  const compiled = rules.map((rule) => ({ rule, pattern: new RegExp(anchored(rule), "u") }));
  return (text) => {
    for (const { rule, pattern } of compiled) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const { label, number, title } = match.groups ?? {};
      return {
        type: rule.type,
        label: rule.label ?? label ?? "",
        title: (title ?? "").trim(),
        number: rule.number ?? (number === undefined ? null : parseNumber(number)),
      };
    }
    return null;
  };
}

/** An item's heading opens its paragraph; every other heading is a line of its own. */
function anchored(rule: HeadingRule): string {
  return rule.type === "item" ? `^(?:${rule.pattern})` : `^(?:${rule.pattern})$`;
}
