import type { search as source } from "../zh-hans/search.ts";

export const search: typeof source = {
  label: "搜尋",
  placeholder: "搜條目、地名、章節、原文",
  hint: "可輸入名稱、簡稱、地名或原文字句，簡繁均可；也可輸入拼音或首字母，如 yxgt。",
  groups: { feature: "條目", place: "地點", section: "章節", text: "原文" },
  near: "沒有完全相符的，以下相近",
  firstOf: (shown, total) => `共 ${total} 項，列出前 ${shown} 項`,
  count: (count) => `找到 ${count} 項`,
  onlyHere: "只搜當前規劃與篩選所示",
  none: (query) => `沒有找到「${query}」。`,
  noneHere: "可以取消「只搜當前規劃與篩選所示」再試。",
  unread: (plans) => `未能讀取${plans}的原文，其中的字句暫時搜不到。`,
  failed: "搜尋未能載入。請檢查網路，再點一次搜尋框重試。",
  keys: "↑↓ 選擇 · Enter 開啟 · Shift+Enter 讀原文 · Esc 關閉",
};
