import type * as source from "../zh-hans/map.ts";

export const mapWords: typeof source.mapWords = {
  map: "地圖",
  skipToMap: "跳到地圖",
  mapControls: {
    zoomIn: "放大",
    zoomOut: "縮小",
    attribution: "資料來源",
    wheel: (key) => `按住 ${key} 並捲動，可縮放地圖`,
    fingers: "用兩指移動地圖",
  },
  mapStatus: {
    loading: "正在準備地圖…",
    slow: "地圖還在載入：網路很慢，或者已經中斷。圖例、目錄、條目和原文可以先用。",
    "no-data": "資料未能讀取，暫無地圖。請重試。",
    "no-webgl": "此瀏覽器未啟用 WebGL2，無法繪製地圖。圖例、目錄、條目和原文仍可使用。",
    lost: "繪圖晶片暫時中斷，地圖正在恢復。選取的條目和原文不受影響。",
    failed: "地圖未能載入。圖例、目錄、條目和原文仍可使用。",
  },
  basemap: "底圖",
  embeddedBasemap: "內置底圖",
};

export const legendWords: typeof source.legendWords = {
  legend: {
    all: "全選",
    none: "全不選",
    only: "只看",
    onlyOf: (name) => `只看${name}`,
    reset: "恢復全部",
    shown: (shown, total) => `顯示 ${shown} / 共 ${total} 項`,
    countsNote: "數字為本規劃在目前篩選下的條目數",
    lines: "線：虛實表示階段，淺色暈帶表示走向為示意",
    areas: "面：斜線表示範圍為示意",
    markers: "點：符號表示類別，外形表示階段",
    clusters: "圓圈數字：此處的小型項目數，放大後逐一顯示",
  },
  moreFilters: {
    title: "更多篩選",
    contents: "地點、章節、範圍、精度",
  },
};
