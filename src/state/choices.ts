import { ALL_SHOWN, type Filters } from "../data/filters/filters.ts";
import type { Language } from "../model/language.ts";

/** A plan ID, or ALL_PLANS for all plans together. */
export type PlanChoice = string;
export const ALL_PLANS = "all";

export const SCREENS = ["map", "table", "charts", "compare"] as const;
export type Screen = (typeof SCREENS)[number];

export const PANELS = ["legend", "outline", "list"] as const;
export type Panel = (typeof PANELS)[number];

/** What the map shows: its centre in WGS84 degrees, and its zoom as MapLibre counts it. */
export interface View {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** A point of the map that the reader asks about, WGS84 degrees. */
export interface QueryPoint {
  readonly lng: number;
  readonly lat: number;
}

/** What the right-hand side shows. */
export type Side =
  | { readonly type: "none" }
  | { readonly type: "card"; readonly feature: string }
  /** The text of a plan, at a passage of a feature or at a section (or block); `passage` counts from 0. */
  | {
      readonly type: "text";
      readonly feature: string | null;
      readonly passage: number;
      readonly section: string | null;
    }
  /** Several features lie under one click at `at`, and the reader picks one. */
  | { readonly type: "pick"; readonly features: readonly string[]; readonly at: QueryPoint | null }
  /** Everything the plans say about a point, WGS84 degrees. */
  | { readonly type: "query-point"; readonly lng: number; readonly lat: number };

/** Everything that the reader has chosen, and nothing that can be derived from it. */
export interface Choices {
  readonly plan: PlanChoice;
  readonly language: Language;
  readonly screen: Screen;
  readonly panel: Panel;
  readonly side: Side;
  readonly filters: Filters;
  /** Null: the map shows the whole plan. */
  readonly view: View | null;
  /** Whether scrolling the text moves the map. */
  readonly follow: boolean;
}

/** A part of an address that could not be read; the interface names it in a notice. */
export type BadParameter = "plan" | "feature" | "section" | "filters" | "view" | "screen" | "language" | "query-point";

export const NO_SIDE: Side = { type: "none" };

export const FIRST_CHOICES: Choices = {
  plan: "kaizhou",
  language: "zh-Hans",
  screen: "map",
  panel: "legend",
  side: NO_SIDE,
  filters: ALL_SHOWN,
  view: null,
  follow: true,
};

/** The feature whose card or passage is open. */
export function selectedFeature(side: Side): string | null {
  return side.type === "card" || side.type === "text" ? side.feature : null;
}
