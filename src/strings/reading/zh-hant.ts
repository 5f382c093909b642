import type { ReadingWords } from "./zh-hans.ts";

export const reading: ReadingWords = {
  across: {
    show: "顯示",
    views: { all: "全部", disagreeing: "只看有出入的", forward: "只看有推進的" },
    lead: "幾份規劃都寫到的事物，按規劃期先後排列。起訖、長度、時間摘自名稱和原文，未寫明的不列。",
    plans: (count) => `${count} 份規劃`,
    phaseChanges: {
      back: "後一份規劃的階段更早",
      different: "階段不一",
    },
    disagreements: { phase: "階段不一", ends: "起訖不一", length: "長度不一", name: "名稱不一" },
    agree: "各規劃一致",
    name: "名稱",
    ends: "起訖",
    length: "長度",
    dates: "時間",
    more: (count) => `另有原文 ${count} 處`,
    empty: "沒有符合的事物。",
  },
  cite: {
    title: "引用",
    help: "複製引文：文件、文號、章節、原文和永久網址",
    byHand: "瀏覽器不允許自動複製。引文已選中，請自行複製。",
  },
  figure: {
    title: "導出圖片",
    help: "將當前地圖存為 PNG 圖片，附圖例、出處和比例尺",
    drawing: "正在生成圖片…",
    shown: (count) => `圖上 ${count} 項`,
    source: "資料來源",
    basemap: "底圖",
    schematic: "淺色暈帶和斜線表示位置為示意",
  },
  terms: {
    explain: (term) => `名詞解釋：${term}`,
    mark: "釋",
    read: "查看附件中的解釋",
  },
};
