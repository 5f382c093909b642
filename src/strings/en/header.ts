import type { headerWords as source } from "../zh-hans/header.ts";

export const headerWords: typeof source = {
  allPlans: "All plans",
  plan: "Plan",
  menu: "Menu",
  language: "Language",
  languages: { "zh-Hans": "简体", "zh-Hant": "繁體", en: "English" },
  screensLabel: "Views",
  screens: { map: "Map", table: "Table", charts: "Charts", compare: "Across plans" },
};
