/** Words that more than one part of the page uses. */
export const generalWords = {
  brand: "规划一张图",
  disclaimer: "示意图，不作为法定依据，以公布的规划文本为准",
  close: "关闭",
  retry: "重试",
  loading: "正在读取…",
  received: (mb: string) => `正在读取…已读取 ${mb} MB`,
  preparing: "本规划的地图正在制作，目录与原文可以阅读。",
  period: (from: number, to: number) => `${from}—${to}年`,
};

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

/** The search box; its results are in panels.ts. */
export const search = {
  label: "搜索",
  placeholder: "搜条目、地名、章节、原文",
};

/** The tabs beside the map. */
export const panelsWords = {
  panels: { legend: "图例", outline: "目录", list: "条目" },
};

/** What could not be loaded, and what to do. */
export const faultWords = {
  faults: {
    unreachable: (file: string) => `网络不通，未能读取 ${file}。请检查网络后重试。`,
    missing: (file: string) => `服务器上没有数据文件 ${file}。请联系网站维护者。`,
    stalled: (file: string) => `服务器久无回应，未能读完 ${file}。请重试。`,
    truncated: (file: string) => `数据文件 ${file} 不完整，未能读取。请重试；若仍如此，请联系网站维护者。`,
    version: (file: string) => `数据文件 ${file} 的版本与本页不符。请刷新页面。`,
    shape: (file: string) => `数据文件 ${file} 的内容不合格式，未能读取。请联系网站维护者。`,
    edition: (file: string) => `${file} 的原文与条目不是同一版，未予显示。请重试；若仍如此，请刷新页面。`,
    unexpected: (file: string) => `读取 ${file} 时出现意外错误。请重试；若仍如此，请联系网站维护者。`,
    part: "这部分页面未能加载。请检查网络后重试。",
    others: "其他规划仍可阅读。",
  },
  crash: {
    title: "页面出错了",
    body: "这是程序的错误，不是您的操作所致。刷新页面可以继续；网址保留了您的位置。",
    reload: "刷新页面",
    details: "错误信息",
  },
};

/** How words are put together. Each language has its own marks, so components join words only through these. */
export const punctuation = {
  /** The items of a list. */
  list: (...items: readonly string[]) => items.join("、"),
  /** Items that may have a list mark within themselves. */
  longList: (...items: readonly string[]) => items.join("；"),
  /** Facts of equal weight, side by side on one line. */
  facts: (...facts: readonly string[]) => facts.join(" · "),
  sentences: (...sentences: readonly string[]) => sentences.join(""),
  labelled: (label: string, text: string) => `${label}：${text}`,
  brackets: (text: string) => `（${text}）`,
};
