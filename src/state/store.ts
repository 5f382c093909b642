import { createStore } from "zustand/vanilla";
import { ALL_SHOWN, type FilterName, type Filters } from "../data/filters/filters.ts";
import type { Bbox } from "../model/geo.ts";
import { planOf } from "../model/ids.ts";
import type { Language } from "../model/language.ts";
import {
  ALL_PLANS,
  type BadParameter,
  type Choices,
  FIRST_CHOICES,
  NO_SIDE,
  type Panel,
  type QueryPoint,
  type Screen,
  type Side,
  type View,
} from "./choices.ts";

/** A message to the reader, which the interface puts into words. */
export type Notice =
  | { readonly type: "bad-address"; readonly what: readonly BadParameter[] }
  /** `text`: words in an address that are no part of it. */
  | { readonly type: "address-left-over"; readonly text: string }
  | { readonly type: "unknown-plan"; readonly id: string }
  | { readonly type: "unknown-feature"; readonly id: string; readonly nearest: string | null }
  | { readonly type: "withdrawn-feature"; readonly id: string; readonly reason: string }
  | { readonly type: "unknown-section"; readonly id: string }
  /** `id`: the passage's number, from 1. */
  | { readonly type: "unknown-passage"; readonly id: string }
  | { readonly type: "map-error"; readonly detail: string }
  | { readonly type: "gpu-lost" }
  | { readonly type: "gpu-restored" }
  | { readonly type: "storage-refused" }
  | { readonly type: "basemap-failed"; readonly name: string }
  | { readonly type: "basemap-refused"; readonly name: string }
  | { readonly type: "export-failed" }
  | { readonly type: "not-saved" }
  | { readonly type: "new-edition" }
  | { readonly type: "language-failed"; readonly language: Language }
  | { readonly type: "unexpected" }
  | { readonly type: "copied" };

/**
 * The state of the map; the list and the reader do not depend on it.
 * - `no-data`: it waits for the index, whose reading has failed
 * - `no-webgl`: the browser cannot draw it
 * - `lost`: the graphics context is gone, and is expected back
 * - `slow`: the map engine has not come for long, and is still waited for
 * - `failed`: the map engine did not come; `loading` asks for it again
 */
export type MapStatus = "loading" | "slow" | "ready" | "no-data" | "no-webgl" | "lost" | "failed";

/** How the map is to give an area to filter by: the reader draws it, or it is the part of the map on screen. */
export type AreaRequest = "drawn" | "view";

/** What covers the page of a phone until it is closed, by itself or by Back. */
export type Cover = "search" | "menu" | "sheet" | "pick";

/** State that lasts a moment: it is neither in an address nor in the history. */
export interface Attention {
  /** The feature under the pointer, on the map or in the text. */
  readonly hover: string | null;
  /** IDs of the sections of the text that are on screen, topmost first. */
  readonly reading: readonly string[];
  readonly notices: readonly Notice[];
  readonly mapStatus: MapStatus;
  /** Height in px of the part of the map that the phone's sheet covers, from below; 0 on a wide screen. */
  readonly bottomInset: number;
  /** Not null while the map is to give an area and has not done so. */
  readonly areaRequest: AreaRequest | null;
  readonly cover: Cover | null;
  /** Whether the page stands in another page (`embed=1`), whose wheel, fingers and history are not ours. */
  readonly framed: boolean;
  /** How often a choice was taken back at once, as if it had not been made. */
  readonly takenBack: number;
  /** How often the choices were taken from an address, or amended to what exists of it: nobody chose them just now. */
  readonly taken: number;
}

export interface Actions {
  choosePlan(plan: string): void;
  chooseLanguage(language: Language): void;
  chooseScreen(screen: Screen): void;
  choosePanel(panel: Panel): void;
  /** Opens a feature's card, in its own plan. */
  selectFeature(feature: string): void;
  /** Opens the text at one of a feature's passages. */
  readPassage(feature: string, passage: number): void;
  /** Opens the text of a plan at a section or a block, by its ID. */
  readSection(plan: string, section: string): void;
  /** Offers the features under one click to pick from. */
  pickAmong(features: readonly string[], at: QueryPoint | null): void;
  /** Opens what all plans say about a point, WGS84 degrees. */
  askAbout(lng: number, lat: number): void;
  closeSide(): void;
  /** Closes the features to pick from, unless one has been picked. */
  closePick(): void;
  /** Opens the comparison of plans, and closes the side to make room for it. */
  compare(): void;
  filter(change: Partial<Filters>): void;
  resetFilter(...names: readonly FilterName[]): void;
  resetFilters(): void;
  requestArea(how: AreaRequest): void;
  /** Ends a request with the area, or with null, which leaves the filter as it is. */
  takeArea(area: Bbox | null): void;
  moveTo(view: View): void;
  showWholePlan(): void;
  setFollow(follow: boolean): void;
  hoverFeature(feature: string | null): void;
  showReading(sections: readonly string[]): void;
  showMapStatus(status: MapStatus): void;
  setBottomInset(px: number): void;
  tell(notice: Notice): void;
  dismiss(notice: Notice): void;
  noteFrame(): void;
  coverPage(cover: Cover): void;
  /** Ends a cover, if it is still the present one. */
  uncoverPage(cover: Cover): void;
  /** Changes choices that an address asked for to what exists. The address stays as it was typed until the next choice. */
  amend(change: Partial<Choices>): void;
  /** Takes the last choice back, which had replaced these. Its step of the history goes, too. */
  takeBack(before: Partial<Choices>): void;
  /** Replaces all choices by those of an address. */
  restore(choices: Choices): void;
}

export type AtlasState = Choices & Attention & Actions;

export const store = createStore<AtlasState>()((set) => ({
  ...FIRST_CHOICES,
  hover: null,
  reading: [],
  notices: [],
  mapStatus: "loading",
  bottomInset: 0,
  areaRequest: null,
  cover: null,
  framed: false,
  taken: 0,
  takenBack: 0,

  choosePlan: (plan) => set({ plan, side: NO_SIDE, view: null, filters: ALL_SHOWN, reading: [] }),
  chooseLanguage: (language) => set({ language }),
  chooseScreen: (screen) => set({ screen }),
  choosePanel: (panel) => set({ panel }),
  selectFeature: (feature) => set((state) => openFeature(state, feature, { type: "card", feature })),
  readPassage: (feature, passage) =>
    set((state) => openFeature(state, feature, { type: "text", feature, passage, section: null })),
  readSection: (plan, section) =>
    set((state) => ({
      // The ID of a section does not name its plan, so its plan must be the chosen one.
      ...(state.plan === plan ? {} : { plan, view: null, filters: ALL_SHOWN }),
      screen: screenBesideSide(state),
      side: { type: "text", feature: null, passage: 0, section },
    })),
  pickAmong: (features, at) => set({ side: { type: "pick", features, at } }),
  askAbout: (lng, lat) => set({ side: { type: "query-point", lng, lat } }),
  closeSide: () => set({ side: NO_SIDE, reading: [] }),
  closePick: () => set((state) => (state.side.type === "pick" ? { side: NO_SIDE } : state)),
  compare: () => set({ screen: "compare", side: NO_SIDE, reading: [] }),
  filter: (change) => set((state) => ({ filters: { ...state.filters, ...change } })),
  resetFilter: (...names) =>
    set((state) => ({
      filters: { ...state.filters, ...Object.fromEntries(names.map((name) => [name, ALL_SHOWN[name]])) },
    })),
  resetFilters: () => set({ filters: ALL_SHOWN }),
  requestArea: (areaRequest) => set({ areaRequest }),
  takeArea: (area) =>
    set((state) => ({ areaRequest: null, filters: area === null ? state.filters : { ...state.filters, area } })),
  moveTo: (view) => set({ view }),
  showWholePlan: () => set({ view: null }),
  setFollow: (follow) => set({ follow }),
  hoverFeature: (hover) => set((state) => (state.hover === hover ? state : { hover })),
  showReading: (reading) => set((state) => (sameList(state.reading, reading) ? state : { reading })),
  showMapStatus: (mapStatus) => set({ mapStatus }),
  setBottomInset: (bottomInset) => set({ bottomInset }),
  tell: (notice) => set((state) => ({ notices: [...state.notices.filter((other) => !isSame(other, notice)), notice] })),
  dismiss: (notice) => set((state) => ({ notices: state.notices.filter((other) => other !== notice) })),
  noteFrame: () => set({ framed: true }),
  coverPage: (cover) => set({ cover }),
  uncoverPage: (cover) => set((state) => (state.cover === cover ? { cover: null } : state)),
  amend: (change) => set((state) => ({ ...change, taken: state.taken + 1 })),
  takeBack: (before) => set((state) => ({ ...before, takenBack: state.takenBack + 1 })),
  restore: (choices) => set((state) => ({ ...choices, reading: [], taken: state.taken + 1 })),
}));

/** Opening a feature of another plan chooses that plan; opening one of the chosen plan keeps the view. */
function openFeature(state: AtlasState, feature: string, side: Side): Partial<AtlasState> {
  const plan = planOf(feature);
  const screen = screenBesideSide(state);
  if (state.plan === ALL_PLANS || state.plan === plan) return { side, screen };
  return { side, screen, plan, view: null, filters: ALL_SHOWN };
}

/** Map and table leave room for the side; the other screens are replaced by the map. */
function screenBesideSide({ screen }: AtlasState): AtlasState["screen"] {
  return screen === "compare" || screen === "charts" ? "map" : screen;
}

/** The choices alone, for an address or to compare them. */
export function choicesOf(state: AtlasState): Choices {
  const { plan, language, screen, panel, side, filters, view, follow } = state;
  return { plan, language, screen, panel, side, filters, view, follow };
}

/** A notice is shown once, however often it is told. */
function isSame(one: Notice, other: Notice): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
