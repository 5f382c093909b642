/** A feature's card. */
export const card = {
  accuracy: (text: string) => `误差约 ${text}`,
  /** @param place the first place that the position comes from, or null */
  roughly: {
    point: (place: string | null, text: string) =>
      `大致在${place === null ? "此处" : ` ${place} `}一带，误差可达 ${text}`,
    points: (place: string | null, text: string) =>
      `大致在${place === null ? "此处" : ` ${place} `}等地，误差可达 ${text}`,
    line: (_place: string | null, text: string) => `走向大致如此，误差可达 ${text}`,
    area: (_place: string | null, text: string) => `范围大致如此，误差可达 ${text}`,
  },
  aliases: "又名",
  partOf: "属于",
  members: "包含",
  sameAs: "其他规划",
  compare: "跨规划对比",
  passages: (count: number) => `原文 ${count} 处`,
  read: "在原文中阅读",
  source: "坐标来源",
  note: "编者注",
  showOnMap: "在图上查看",
  places: "涉及",
  page: "网页",
  openPage: "打开",
  copyPage: "复制网址",
  pageHelp: "单独的网页：可以转发，搜索引擎可以收录",
};

/** The plan's text, its glossary and the citation of a passage. */
export const readerWords = {
  reader: {
    title: "原文",
    passage: (index: number, count: number) => `第 ${index} 处，共 ${count} 处`,
    previous: "上一处",
    next: "下一处",
    follow: "随文移动",
    followHelp: "滚动原文时，地图移到文中所述之处",
    toCard: "查看条目",
  },
  terms: {
    explain: (term: string) => `名词解释：${term}`,
    short: "释",
    read: "查看附件中的解释",
  },
  cite: {
    title: "引用",
    help: "复制引文：文件、文号、章节、原文和永久网址",
    byHand: "浏览器不允许自动复制。文字已选中，请自行复制。",
  },
};

/** A click on the map: the choice among several features, and what lies near the point. */
export const queryPointWords = {
  pick: { everything: "查看各规划在此处的全部条目", title: (count: number) => `此处有 ${count} 项` },
  queryPoint: {
    title: "此处",
    subtitle: (at: string, km: number, count: number) => `${at} · ${km} km 内 ${count} 项`,
    nothing: (km: number) => `${km} km 内没有规划条目。`,
    inside: "在范围内",
    away: (km: number) => `约 ${km.toFixed(1)} km`,
  },
};

/** The numbers that the text gives for a feature. */
export const figures = {
  title: "文中数字",
  read: (words: string) => `${words}，在原文中阅读`,
  together: (names: string) => `与${names}合计`,
  named: (quantity: string, measures: string | null) => (measures === null ? quantity : `${quantity}（${measures}）`),
  quantities: {
    length: "长度",
    area: "面积",
    storage: "库容",
    capacity: "规模",
    cost: "投资",
    output: "产值",
    people: "人口",
    start: "开工",
    completion: "建成",
  },
};
