import type { readerWords as source } from "../zh-hans/reader.ts";

export const readerWords: typeof source = {
  reader: {
    title: "原文",
    passage: (index, count) => `第 ${index} 處，共 ${count} 處`,
    previous: "上一處",
    next: "下一處",
    follow: "隨文移動",
    followHelp: "捲動原文時，地圖移到文中所述之處",
    toCard: "檢視條目",
  },
  terms: {
    explain: (term) => `名詞解釋：${term}`,
    short: "釋",
    read: "查看附件中的解釋",
  },
  cite: {
    title: "引用",
    help: "複製引文：文件、文號、章節、原文和永久網址",
    byHand: "瀏覽器不允許自動複製。引文已選中，請自行複製。",
  },
};
