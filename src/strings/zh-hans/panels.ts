/** The tabs beside the map, the table of contents and the list of features. */
export const panelsWords = {
  panels: { legend: "图例", outline: "目录", list: "条目" },
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
};
