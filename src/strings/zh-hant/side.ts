import type * as source from "../zh-hans/side.ts";

export const card: typeof source.card = {
  accuracy: (text) => `誤差約 ${text}`,
  roughly: {
    point: (place, text) => `大致在${place === null ? "此處" : ` ${place} `}一帶，誤差可達 ${text}`,
    points: (place, text) => `大致在${place === null ? "此處" : ` ${place} `}等地，誤差可達 ${text}`,
    line: (_place, text) => `走向大致如此，誤差可達 ${text}`,
    area: (_place, text) => `範圍大致如此，誤差可達 ${text}`,
  },
  aliases: "又名",
  partOf: "屬於",
  members: "包含",
  sameAs: "其他規劃",
  compare: "跨規劃對比",
  passages: (count) => `原文 ${count} 處`,
  read: "在原文中閱讀",
  source: "座標來源",
  note: "編者註",
  showOnMap: "在圖上檢視",
  places: "涉及",
  page: "網頁",
  openPage: "開啟",
  copyPage: "複製網址",
  pageHelp: "單獨的網頁：可以轉發，搜尋引擎可以收錄",
};

export const readerWords: typeof source.readerWords = {
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
    byHand: "瀏覽器不允許自動複製。文字已選中，請自行複製。",
  },
};

export const queryPointWords: typeof source.queryPointWords = {
  pick: { everything: "查看各規劃在此處的全部條目", title: (count) => `此處有 ${count} 項` },
  queryPoint: {
    title: "此處",
    subtitle: (at, km, count) => `${at} · ${km} km 內 ${count} 項`,
    nothing: (km) => `${km} km 內沒有規劃條目。`,
    inside: "在範圍內",
    away: (km) => `約 ${km.toFixed(1)} km`,
  },
};

/** The numbers that the text gives for a feature. */
export const figures: typeof source.figures = {
  title: "文中數字",
  read: (words) => `${words}，在原文中閱讀`,
  together: (names) => `與${names}合計`,
  named: (quantity, measures) => (measures === null ? quantity : `${quantity}（${measures}）`),
  quantities: {
    length: "長度",
    area: "面積",
    storage: "庫容",
    capacity: "規模",
    cost: "投資",
    output: "產值",
    people: "人口",
    start: "開工",
    completion: "建成",
  },
};
