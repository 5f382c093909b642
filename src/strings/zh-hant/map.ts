import type { mapWords as source } from "../zh-hans/map.ts";

export const mapWords: typeof source = {
  map: "地圖",
  skipToMap: "跳到地圖",
  mapControls: { zoomIn: "放大", zoomOut: "縮小", attribution: "資料來源" },
  mapStatus: {
    loading: "正在準備地圖…",
    "no-data": "資料未能讀取，暫無地圖。請重試。",
    "no-webgl": "此瀏覽器未啟用 WebGL2，無法繪製地圖。圖例、目錄、條目和原文仍可使用。",
    lost: "繪圖晶片暫時中斷，地圖正在恢復。選取的條目和原文不受影響。",
    failed: "地圖未能載入。圖例、目錄、條目和原文仍可使用。",
  },
  basemap: "底圖",
  embeddedBasemap: "內置底圖",
  figure: {
    title: "導出圖片",
    help: "將當前地圖存為 PNG 圖片，附圖例、出處和比例尺",
    drawing: "正在生成圖片…",
    shown: (count) => `圖上 ${count} 項`,
    source: "資料來源",
    basemap: "底圖",
    schematic: "淺色暈帶和斜線表示位置為示意",
  },
};
