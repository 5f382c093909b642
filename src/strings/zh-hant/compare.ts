import type { compare as source } from "../zh-hans/compare.ts";

export const compare: typeof source = {
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
};
