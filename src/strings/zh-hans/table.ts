/** The table. */
export const table = {
  columns: {
    name: "名称",
    kind: "类别",
    phase: "阶段",
    certainty: "位置精度",
    plan: "规划",
    place: "地点",
    chapter: "章节",
    passages: "原文",
  },
  find: "按名称查找",
  notFound: (words: string) => `没有名称含“${words}”的条目。`,
  group: "分组",
  groups: { none: "不分组", chapter: "按章节", phase: "按阶段", kind: "按类别" },
  otherChapter: "未分章节",
  filterBy: (column: string) => `筛选${column}`,
  totals: (count: number, located: number, passages: number) =>
    `${count} 项，其中 ${located} 项在图上，${count - located} 项未能定位；原文 ${passages} 处`,
};
