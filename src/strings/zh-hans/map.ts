/** The map, what stands around it, and the picture of it that can be saved. */
export const mapWords = {
  map: "地图",
  skipToMap: "跳到地图",
  mapControls: { zoomIn: "放大", zoomOut: "缩小", attribution: "数据来源" },
  mapStatus: {
    loading: "正在准备地图…",
    "no-data": "数据未能读取，暂无地图。请重试。",
    "no-webgl": "此浏览器未启用 WebGL2，无法绘制地图。图例、目录、条目和原文仍可使用。",
    lost: "显卡暂时中断，地图正在恢复。选中的条目和原文不受影响。",
    failed: "地图未能加载。图例、目录、条目和原文仍可使用。",
  },
  basemap: "底图",
  embeddedBasemap: "内置底图",
  figure: {
    title: "导出图片",
    help: "将当前地图存为 PNG 图片，附图例、出处和比例尺",
    drawing: "正在生成图片…",
    shown: (count: number) => `图上 ${count} 项`,
    source: "资料来源",
    basemap: "底图",
    schematic: "浅色晕带和斜线表示位置为示意",
  },
};
