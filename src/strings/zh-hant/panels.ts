import type { panelsWords as source } from "../zh-hans/panels.ts";

export const panelsWords: typeof source = {
  panels: { legend: "圖例", outline: "目錄", list: "條目" },
  outline: {
    key: "數字為圖上的條目數，+ 後為未能定位的",
    below: (heading) => `${heading}的下級標題`,
    counts: (located, unlocated) =>
      unlocated === 0 ? `${located} 項在圖上` : `${located} 項在圖上，${unlocated} 項未能定位`,
  },
  list: {
    unlocated: "未能定位",
    unlocatedHelp: "文本點名、但沒有說明位置的條目，不在圖上，可以閱讀",
    empty: "目前篩選下沒有條目。",
    loosen: (filter, count) => `放寬「${filter}」，可看到 ${count} 項`,
    items: (count) => `${count} 項`,
  },
};
