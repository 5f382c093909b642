import type { Kind } from "../model/vocabulary.ts";

/** Colours by meaning, lower-case hex. Every colour of the map and of its legend comes from here. */
export interface Palette {
  /** Land of the counties that the plan is about, and of all others. */
  readonly land: string;
  readonly landOutside: string;
  readonly border: string;
  readonly districtBorder: string;
  readonly water: string;
  readonly waterLabel: string;
  readonly placeLabel: string;
  readonly countyLabel: string;
  readonly label: string;
  /** Around letters, markers and lines, so that they stand out. */
  readonly halo: string;
  readonly selected: string;
  /** What is pointed at or named by the text. */
  readonly glow: string;
  readonly cluster: string;
  readonly clusterText: string;
  readonly kind: Readonly<Record<Kind, string>>;
}

/** Pale land, grey-blue water, and colours of kinds that have a contrast of 3:1 or more on both. */
export const PAPER: Palette = {
  land: "#fbf9f4",
  landOutside: "#efece4",
  border: "#cfc8ba",
  districtBorder: "#8d8270",
  water: "#b9d3df",
  waterLabel: "#4f7f97",
  placeLabel: "#6f675b",
  countyLabel: "#9a9081",
  label: "#2a2620",
  halo: "#fdfcf9",
  selected: "#d4380d",
  glow: "#f4b740",
  cluster: "#ffffff",
  clusterText: "#4a4439",
  kind: {
    "city-core": "#b3261e",
    town: "#c2512f",
    axis: "#a83e62",
    "urban-project": "#8f6a1f",
    cooperation: "#7d4788",
    industrial: "#5e4b9c",
    science: "#3d50a8",
    logistics: "#7a5a3a",
    agriculture: "#6b7a12",
    tourism: "#c0467f",
    energy: "#b26200",
    rail: "#2b2f3a",
    highway: "#1c5fa8",
    road: "#66707c",
    "water-transport": "#0b6a8f",
    air: "#4a6594",
    ecology: "#2d7a46",
    "water-works": "#0a8092",
    "public-service": "#9a3b8f",
  },
};
