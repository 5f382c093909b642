import type * as source from "../zh-hans/panels.ts";

export const results: typeof source.results = {
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

export const collapsed: typeof source.collapsed = {
  anyPlace: "不限地點",
  towns: "鄉鎮街道",
  counties: "區縣",
  otherPlaces: "其他地點",
  anyChapter: "不限章節",
  option: (name, count) => `${name}（${count}）`,
  draw: "框選範圍",
  fromView: "取當前視野",
  drawing: "在地圖上拖出一個矩形，或先後點兩個對角；按 Esc 取消",
  cancel: "取消",
  areaNote: "未能定位的條目不在任何範圍內",
};

export const panelPartWords: typeof source.panelPartWords = {
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
  filterNames: {
    kinds: "類別",
    phases: "階段",
    certainties: "位置精度",
    plans: "規劃",
    place: "地點",
    section: "章節",
    area: "範圍",
  },
  chips: {
    label: "當前篩選",
    only: (filter, names) => `${filter}：${names}`,
    without: (filter, names) => `${filter}：不含${names}`,
    some: (filter, count, total) => `${filter}：${count}/${total}`,
    area: "框選範圍",
    remove: (chip) => `取消篩選「${chip}」`,
    hidden: (name, filters) => `「${name}」不在目前篩選（${filters}）之內。`,
    lift: (filters) => `取消篩選：${filters}`,
    reset: "清除全部",
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
  whole: "在新視窗開啟全圖",
};
