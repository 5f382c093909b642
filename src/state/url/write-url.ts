import { planOf, slugOf } from "../../model/ids.ts";
import type { Language } from "../../model/language.ts";
import { type Choices, FIRST_CHOICES, type Side, type View } from "../choices.ts";
import { writeFilters } from "./url-filters.ts";
import { round, SCREEN_VALUES, type UrlPart } from "./url-parts.ts";

/** Characters that a QR code can hold and still be easy to scan from a slide. */
const LONGEST = 150;
/** Keys that are left out of a longer address, in this order: view, passage, area, section, place. */
const SPARE = ["v", "q", "a", "n", "t"];

/**
 * Choices as a query string of at most LONGEST characters, none of which needs escaping; `readUrl` reads it back.
 * Positions are rounded to 4 decimals of a degree (11 m), zooms to 2. Something is left out only when nearly everything
 * is chosen.
 * @param home the language that need not be named, since this reader gets it without; null to name any
 */
export function writeUrl(choices: Choices, home: Language | null = FIRST_CHOICES.language): string {
  let parts: UrlPart[] = [["p", choices.plan], ...writeSide(choices.side, choices.plan)];
  parts.push(...writeFilters(choices.filters));
  if (choices.view !== null) parts.push(["v", writeView(choices.view)]);
  if (choices.screen !== "map") parts.push(["m", SCREEN_VALUES[choices.screen]]);
  if (choices.language !== home) parts.push(["l", choices.language]);
  for (const spare of SPARE) {
    if (toQuery(parts).length <= LONGEST) break;
    parts = parts.filter(([key]) => key !== spare);
  }
  return toQuery(parts);
}

function toQuery(parts: readonly UrlPart[]): string {
  return `?${parts.map(([key, value]) => `${key}=${value}`).join("&")}`;
}

function writeSide(side: Side, plan: string): UrlPart[] {
  const short = (id: string): string => (planOf(id) === plan ? slugOf(id) : id);
  switch (side.type) {
    case "card":
      return [["f", short(side.feature)]];
    case "text":
      if (side.feature === null) return side.section === null ? [] : [["s", side.section]];
      return [
        ["f", short(side.feature)],
        ["q", String(side.passage)],
      ];
    case "query-point":
      return [["o", `${round(side.lng, 4)},${round(side.lat, 4)}`]];
    case "pick":
    case "none":
      return [];
  }
}

function writeView({ lng, lat, zoom }: View): string {
  return `${round(lng, 4)},${round(lat, 4)},${round(zoom, 2)}`;
}

/** The query that opens the text at one passage of a feature; nothing else that is chosen now goes into it. */
export function passageAddress(feature: string, passage: number): string {
  const plan = planOf(feature);
  return writeUrl({ ...FIRST_CHOICES, plan, side: { type: "text", feature, passage, section: null } });
}
