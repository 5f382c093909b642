import type { card as source } from "../zh-hans/card.ts";

export const card: typeof source = {
  accuracy: (text) => `誤差約 ${text}`,
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
};
