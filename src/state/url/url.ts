import {
  FEATURE_ID_PATTERN,
  featureId,
  PLAN_ID_PATTERN,
  planOf,
  SECTION_ID_PATTERN,
  SLUG_PATTERN,
  slugOf,
} from "../../model/ids.ts";
import { type Choices, FIRST_CHOICES, LANGUAGES, NO_SIDE, SCREENS, type Side, type View } from "../choices.ts";
import { readFilters, writeFilters } from "./url-filters.ts";
import { isOnEarth, readNumbers, round, type UrlPart } from "./url-parts.ts";

/** A choice in an address that could not be read; the interface names it and goes on without it. */
export type BadParameter = "plan" | "feature" | "section" | "filters" | "view" | "screen" | "language" | "spot";

/** What a QR code holds that is still easy to scan from a slide. */
const LONGEST = 150;
/** Keys that a longer address goes without, the least missed first: view, passage, area, chapter, town. */
const SPARE = ["v", "q", "a", "n", "t"];

/**
 * Choices as a query string: short enough for a QR code, free of characters that
 * would need escaping. `readUrl` reads it back. Only where nearly everything is chosen
 * at once does something have to be left out.
 */
export function writeUrl(choices: Choices): string {
  let parts: UrlPart[] = [["p", choices.plan], ...writeSide(choices.side, choices.plan)];
  parts.push(...writeFilters(choices.filters));
  if (choices.view !== null) parts.push(["v", writeView(choices.view)]);
  if (choices.screen !== "map") parts.push(["m", choices.screen]);
  if (choices.language !== FIRST_CHOICES.language) parts.push(["l", choices.language]);
  for (const spare of SPARE) {
    if (join(parts).length <= LONGEST) break;
    parts = parts.filter(([key]) => key !== spare);
  }
  return join(parts);
}

function join(parts: readonly UrlPart[]): string {
  return `?${parts.map(([key, value]) => `${key}=${value}`).join("&")}`;
}

/** Reads choices from a query string. Nonsense is left out and named in `bad`; it never throws. */
export function readUrl(query: string): { choices: Choices; bad: BadParameter[] } {
  const bad: BadParameter[] = [];
  const parameters = new URLSearchParams(query);
  const take = <Value>(
    key: string,
    name: BadParameter,
    read: (raw: string) => Value | undefined,
  ): Value | undefined => {
    const raw = parameters.get(key);
    if (raw === null) return undefined;
    const value = read(raw);
    if (value === undefined && !bad.includes(name)) bad.push(name);
    return value;
  };

  const plan = take("p", "plan", (raw) => (PLAN_ID_PATTERN.test(raw) ? raw : undefined)) ?? FIRST_CHOICES.plan;
  const feature = take("f", "feature", (raw) => readFeature(raw, plan)) ?? null;
  const passage = take("q", "feature", readIndex);
  const section = take("s", "section", (raw) => (SECTION_ID_PATTERN.test(raw) ? raw : undefined)) ?? null;
  const spot = take("o", "spot", readPair);
  return {
    choices: {
      ...FIRST_CHOICES,
      plan,
      side: sideOf(feature, passage, section, spot),
      filters: readFilters((key, read) => take(key, "filters", read)),
      view: take("v", "view", readView) ?? null,
      screen: take("m", "screen", (raw) => SCREENS.find((screen) => screen === raw)) ?? FIRST_CHOICES.screen,
      language: take("l", "language", (raw) => LANGUAGES.find((code) => code === raw)) ?? FIRST_CHOICES.language,
    },
    bad,
  };
}

function sideOf(
  feature: string | null,
  passage: number | undefined,
  section: string | null,
  spot: readonly [number, number] | undefined,
): Side {
  if (feature !== null && passage !== undefined) return { type: "text", feature, passage, section: null };
  if (feature !== null) return { type: "card", feature };
  if (section !== null) return { type: "text", feature: null, passage: 0, section };
  if (spot !== undefined) return { type: "spot", lng: spot[0], lat: spot[1] };
  return NO_SIDE;
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
    case "spot":
      return [["o", `${round(side.lng, 4)},${round(side.lat, 4)}`]];
    case "pick":
    case "none":
      return [];
  }
}

function readFeature(raw: string, plan: string): string | undefined {
  if (SLUG_PATTERN.test(raw)) return featureId(plan, raw);
  return FEATURE_ID_PATTERN.test(raw) ? raw : undefined;
}

function readIndex(raw: string): number | undefined {
  return /^\d{1,3}$/.test(raw) ? Number(raw) : undefined;
}

function writeView({ lng, lat, zoom }: View): string {
  return `${round(lng, 4)},${round(lat, 4)},${round(zoom, 2)}`;
}

function readView(raw: string): View | undefined {
  const [lng, lat, zoom, ...rest] = readNumbers(raw);
  if (lng === undefined || lat === undefined || zoom === undefined || rest.length > 0) return undefined;
  return isOnEarth(lng, lat) && zoom >= 0 && zoom <= 24 ? { lng, lat, zoom } : undefined;
}

function readPair(raw: string): readonly [number, number] | undefined {
  const [lng, lat, ...rest] = readNumbers(raw);
  if (lng === undefined || lat === undefined || rest.length > 0) return undefined;
  return isOnEarth(lng, lat) ? [lng, lat] : undefined;
}
