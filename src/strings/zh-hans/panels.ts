/** The results of a search. */
export const results = {
  hint: "可输入名称、简称、地名或原文字句，简繁均可；也可输入拼音或首字母，如 yxgt。",
  groups: { feature: "条目", place: "地点", section: "章节", text: "原文" },
  near: "没有完全相符的，以下相近",
  firstOf: (shown: number, total: number) => `共 ${total} 项，列出前 ${shown} 项`,
  count: (count: number) => `找到 ${count} 项`,
  onlyHere: "只搜当前规划与筛选所示",
  none: (query: string) => `没有找到“${query}”。`,
  noneHere: "可以取消“只搜当前规划与筛选所示”再试。",
  unread: (plans: string) => `未能读取${plans}的原文，其中的字句暂时搜不到。`,
  failed: "搜索未能加载。请检查网络，再点一次搜索框重试。",
  keys: "↑↓ 选择 · Enter 打开 · Shift+Enter 读原文 · Esc 关闭",
};

/** Further filters of the legend, closed at first. */
export const collapsed = {
  anyPlace: "不限地点",
  towns: "乡镇街道",
  counties: "区县",
  otherPlaces: "其他地点",
  anyChapter: "不限章节",
  option: (name: string, count: number) => `${name}（${count}）`,
  draw: "框选范围",
  fromView: "取当前视野",
  drawing: "在地图上拖出一个矩形，或先后点两个对角；按 Esc 取消",
  cancel: "取消",
  areaNote: "未能定位的条目不在任何范围内",
};

/** What stands around the map and is fetched apart: table of contents, list of features, chips that remove a filter, the picture of the map that can be saved. */
export const panelPartWords = {
  outline: {
    key: "数字为图上的条目数，+ 后为未能定位的",
    below: (heading: string) => `${heading}的下级标题`,
    counts: (located: number, unlocated: number) =>
      unlocated === 0 ? `${located} 项在图上` : `${located} 项在图上，${unlocated} 项未能定位`,
  },
  list: {
    unlocated: "未能定位",
    unlocatedHelp: "文本点名、但没有说明位置的条目，不在图上，可以阅读",
    empty: "当前筛选下没有条目。",
    loosen: (filter: string, count: number) => `放宽“${filter}”，可看到 ${count} 项`,
    items: (count: number) => `${count} 项`,
  },
  filterNames: {
    kinds: "类别",
    phases: "阶段",
    certainties: "位置精度",
    plans: "规划",
    place: "地点",
    section: "章节",
    area: "范围",
  },
  chips: {
    label: "当前筛选",
    only: (filter: string, names: string) => `${filter}：${names}`,
    without: (filter: string, names: string) => `${filter}：不含${names}`,
    some: (filter: string, count: number, total: number) => `${filter}：${count}/${total}`,
    area: "框选范围",
    remove: (chip: string) => `取消筛选“${chip}”`,
    hidden: (name: string, filters: string) => `“${name}”不在当前筛选（${filters}）之内。`,
    lift: (filters: string) => `取消筛选：${filters}`,
    reset: "清除全部",
  },
  figure: {
    title: "导出图片",
    help: "将当前地图存为 PNG 图片，附图例、出处和比例尺",
    drawing: "正在生成图片…",
    shown: (count: number) => `图上 ${count} 项`,
    source: "资料来源",
    basemap: "底图",
    schematic: "浅色晕带和斜线表示位置为示意",
  },
  whole: "在新窗口打开全图",
};
