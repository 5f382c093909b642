import type * as source from "../zh-hans/frame.ts";

export const generalWords: typeof source.generalWords = {
  brand: "規劃一張圖",
  disclaimer: "示意圖，不作為法定依據，以公布的規劃文本為準",
  close: "關閉",
  retry: "重試",
  loading: "正在讀取…",
  received: (mb) => `正在讀取…已讀取 ${mb} MB`,
  preparing: "本規劃的地圖正在製作，目錄與原文可以閱讀。",
  period: (from, to) => `${from}—${to}年`,
};

export const headerWords: typeof source.headerWords = {
  allPlans: "全部規劃",
  plan: "規劃",
  menu: "選單",
  language: "語言",
  languages: { "zh-Hans": "简体", "zh-Hant": "繁體", en: "English" },
  screensLabel: "檢視方式",
  screens: { map: "地圖", table: "表格", charts: "圖表", compare: "跨規劃" },
};

export const search: typeof source.search = {
  label: "搜尋",
  placeholder: "搜條目、地名、章節、原文",
};

export const panelsWords: typeof source.panelsWords = {
  panels: { legend: "圖例", outline: "目錄", list: "條目" },
};

export const faultWords: typeof source.faultWords = {
  faults: {
    unreachable: (file) => `網路不通，未能讀取 ${file}。請檢查網路後重試。`,
    missing: (file) => `伺服器上沒有資料檔 ${file}。請聯絡網站維護者。`,
    stalled: (file) => `伺服器久無回應，未能讀完 ${file}。請重試。`,
    truncated: (file) => `資料檔 ${file} 不完整，未能讀取。請重試；若仍如此，請聯絡網站維護者。`,
    version: (file) => `資料檔 ${file} 的版本與本頁不符。請重新整理頁面。`,
    shape: (file) => `資料檔 ${file} 的內容不合格式，未能讀取。請聯絡網站維護者。`,
    edition: (file) => `${file} 的原文與條目不是同一版，未予顯示。請重試；若仍如此，請重新整理頁面。`,
    unexpected: (file) => `讀取 ${file} 時出現意外錯誤。請重試；若仍如此，請聯絡網站維護者。`,
    part: "這部分頁面未能載入。請檢查網路後重試。",
    others: "其他規劃仍可閱讀。",
  },
  crash: {
    title: "頁面出錯了",
    body: "這是程式的錯誤，不是您的操作所致。重新整理頁面可以繼續；網址保留了您的位置。",
    reload: "重新整理頁面",
    details: "錯誤訊息",
  },
};

export const punctuation: typeof source.punctuation = {
  list: (...items) => items.join("、"),
  longList: (...items) => items.join("；"),
  facts: (...facts) => facts.join(" · "),
  sentences: (...sentences) => sentences.join(""),
  labelled: (label, text) => `${label}：${text}`,
  brackets: (text) => `（${text}）`,
};
