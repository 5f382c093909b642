/** The map and what stands around it. */
export const mapWords = {
  map: "地图",
  skipToMap: "跳到地图",
  mapControls: {
    zoomIn: "放大",
    zoomOut: "缩小",
    attribution: "数据来源",
    wheel: (key: string) => `按住 ${key} 并滚动，可缩放地图`,
    fingers: "用两指移动地图",
  },
  mapStatus: {
    loading: "正在准备地图…",
    slow: "地图还在加载：网络很慢，或者已经中断。图例、目录、条目和原文可以先用。",
    "no-data": "数据未能读取，暂无地图。请重试。",
    "no-webgl": "此浏览器未启用 WebGL2，无法绘制地图。图例、目录、条目和原文仍可使用。",
    lost: "显卡暂时中断，地图正在恢复。选中的条目和原文不受影响。",
    failed: "地图未能加载。图例、目录、条目和原文仍可使用。",
  },
  basemap: "底图",
  embeddedBasemap: "内置底图",
};

/** The legend and the filters in it. */
export const legendWords = {
  legend: {
    all: "全选",
    none: "全不选",
    only: "只看",
    onlyOf: (name: string) => `只看${name}`,
    reset: "恢复全部",
    shown: (shown: number, total: number) => `显示 ${shown} / 共 ${total} 项`,
    countsNote: "数字为本规划在当前筛选下的条目数",
    lines: "线：虚实表示阶段，浅色晕带表示走向为示意",
    areas: "面：斜线表示范围为示意",
    markers: "点：符号表示类别，外形表示阶段",
    clusters: "圆圈数字：此处的小项目数，放大后逐个显示",
  },
  moreFilters: {
    title: "更多筛选",
    contents: "地点、章节、范围、精度",
  },
};
