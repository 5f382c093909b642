/** The header: plans, screens, languages. */
export const headerWords = {
  allPlans: "全部规划",
  plan: "规划",
  menu: "菜单",
  language: "语言",
  languages: { "zh-Hans": "简体", "zh-Hant": "繁體", en: "English" },
  screensLabel: "查看方式",
  screens: { map: "地图", table: "表格", charts: "图表", compare: "跨规划" },
};
