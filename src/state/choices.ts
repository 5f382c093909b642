import { ALL_SHOWN, type Filters } from "../data/filters/filters.ts";
import type { Language } from "../model/language.ts";

/** `all` shows every plan together. */
export type PlanChoice = string;
export const ALL_PLANS = "all";

export const SCREENS = ["map", "table", "charts", "compare"] as const;
export type Screen = (typeof SCREENS)[number];

export const PANELS = ["legend", "outline", "list"] as const;
export type Panel = (typeof PANELS)[number];

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
  /** The plan's text, at a feature's passage or at a section. */
  | {
      readonly type: "text";
      readonly feature: string | null;
      readonly passage: number;
      readonly section: string | null;
    }
  /** Several features lie under one click: the reader picks. */
  | { readonly type: "pick"; readonly features: readonly string[]; readonly at: QueryPoint | null }
  /** Everything the plans say about a point, WGS84 degrees. */
  | { readonly type: "query-point"; readonly lng: number; readonly lat: number };

/** Everything a person has chosen, and nothing that follows from it. */
export interface Choices {
  readonly plan: PlanChoice;
  readonly language: Language;
  readonly screen: Screen;
  readonly panel: Panel;
  readonly side: Side;
  readonly filters: Filters;
  /** Null: the view that shows the whole plan. */
  readonly view: View | null;
  /** Scrolling the text moves the map. */
  readonly follow: boolean;
}

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

/** The feature in hand, whichever way it is shown. */
export function selectedFeature(side: Side): string | null {
  return side.type === "card" || side.type === "text" ? side.feature : null;
}
