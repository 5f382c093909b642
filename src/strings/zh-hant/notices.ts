import type { noticesWords as source } from "../zh-hans/notices.ts";

export const noticesWords: typeof source = {
  notices: {
    "bad-address": (parts) => `網址中的${parts}無法識別，已略過。`,
    parameters: {
      plan: "規劃",
      feature: "條目",
      section: "章節",
      filters: "篩選",
      view: "視野",
      screen: "頁面",
      language: "語言",
      "query-point": "位置",
    },
    "unknown-plan": (id) => `沒有編號為「${id}」的規劃，已顯示第一份規劃。`,
    "unknown-feature": (id) => `沒有編號為「${id}」的條目，可能已更名或刪去。`,
    "withdrawn-feature": (id) => `編號為「${id}」的條目已從本圖撤下。`,
    reason: "原因",
    nearest: (name) => `相近的條目：${name}`,
    "unknown-section": (id) => `本規劃沒有編號為「${id}」的章節。`,
    "map-error": "地圖有一部分未能讀取，其餘內容可以照常使用。",
    "gpu-lost": "繪圖晶片暫時中斷，地圖正在恢復。",
    "gpu-restored": "地圖已恢復。",
    "storage-refused": "瀏覽器不允許儲存設定，本次選擇在關閉頁面後不會保留。",
    "basemap-failed": (name) => `底圖「${name}」未能載入，已換回內建底圖。`,
    "export-failed": "文件未能匯出。請檢查網絡後重試。",
    "basemap-refused": (name) => `底圖「${name}」採用 GCJ-02 或 BD-09 偏移座標，與規劃位置相差數百公尺，未予採用。`,
    copied: "已複製。",
    dismiss: "知道了",
  },
};
