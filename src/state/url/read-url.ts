import type { LngLat } from "../../model/geo.ts";
import { FEATURE_ID_PATTERN, featureId, PLAN_ID_PATTERN, SECTION_ID_PATTERN, SLUG_PATTERN } from "../../model/ids.ts";
import { LANGUAGES, type Language } from "../../model/language.ts";
import { type BadParameter, type Choices, FIRST_CHOICES, NO_SIDE, SCREENS, type Side, type View } from "../choices.ts";
import { readFilters } from "./url-filters.ts";
import { isOnEarth, readNumbers, SCREEN_VALUES } from "./url-parts.ts";

/**
 * Reads choices from a query string. What cannot be read takes its default and is named in `bad`; it never throws.
 * Defaults: see FIRST_CHOICES.
 * @param home the language where the address names none
 */
export function readUrl(
  query: string,
  home: Language = FIRST_CHOICES.language,
): { choices: Choices; bad: BadParameter[] } {
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
  const queryPoint = take("o", "query-point", readPair);
  return {
    choices: {
      ...FIRST_CHOICES,
      plan,
      side: sideOf(feature, passage, section, queryPoint),
      filters: readFilters((key, read) => take(key, "filters", read)),
      view: take("v", "view", readView) ?? null,
      screen:
        take("m", "screen", (raw) => SCREENS.find((screen) => SCREEN_VALUES[screen] === raw)) ?? FIRST_CHOICES.screen,
      language: take("l", "language", (raw) => LANGUAGES.find((code) => code === raw)) ?? home,
    },
    bad,
  };
}

function sideOf(
  feature: string | null,
  passage: number | undefined,
  section: string | null,
  queryPoint: LngLat | undefined,
): Side {
  if (feature !== null && passage !== undefined) return { type: "text", feature, passage, section: null };
  if (feature !== null) return { type: "card", feature };
  if (section !== null) return { type: "text", feature: null, passage: 0, section };
  if (queryPoint !== undefined) return { type: "query-point", lng: queryPoint[0], lat: queryPoint[1] };
  return NO_SIDE;
}

function readFeature(raw: string, plan: string): string | undefined {
  if (SLUG_PATTERN.test(raw)) return featureId(plan, raw);
  return FEATURE_ID_PATTERN.test(raw) ? raw : undefined;
}

function readIndex(raw: string): number | undefined {
  return /^\d{1,3}$/.test(raw) ? Number(raw) : undefined;
}

function readView(raw: string): View | undefined {
  const [lng, lat, zoom, ...rest] = readNumbers(raw);
  if (lng === undefined || lat === undefined || zoom === undefined || rest.length > 0) return undefined;
  return isOnEarth(lng, lat) && zoom >= 0 && zoom <= 24 ? { lng, lat, zoom } : undefined;
}

function readPair(raw: string): LngLat | undefined {
  const [lng, lat, ...rest] = readNumbers(raw);
  if (lng === undefined || lat === undefined || rest.length > 0) return undefined;
  return isOnEarth(lng, lat) ? [lng, lat] : undefined;
}
