import type { table as source } from "../zh-hans/table.ts";

export const table: typeof source = {
  columns: {
    name: "名稱",
    kind: "類別",
    phase: "階段",
    certainty: "位置精度",
    plan: "規劃",
    place: "地點",
    chapter: "章節",
    passages: "原文",
  },
  find: "按名稱查找",
  notFound: (words) => `沒有名稱含「${words}」的條目。`,
  group: "分組",
  groups: { none: "不分組", chapter: "按章節", phase: "按階段", kind: "按類別" },
  otherChapter: "未分章節",
  filterBy: (column) => `篩選${column}`,
  totals: (count, located, passages) =>
    `${count} 項，其中 ${located} 項在圖上，${count - located} 項未能定位；原文 ${passages} 處`,
};
