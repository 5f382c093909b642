import type { headerWords as source } from "../zh-hans/header.ts";

export const headerWords: typeof source = {
  allPlans: "全部規劃",
  plan: "規劃",
  menu: "選單",
  language: "語言",
  languages: { "zh-Hans": "简体", "zh-Hant": "繁體", en: "English" },
  screensLabel: "檢視方式",
  screens: { map: "地圖", table: "表格", charts: "圖表", compare: "跨規劃" },
};
