/** Words for reading closely: comparing plans, citing, saving a figure, the glossary. */
export const reading = {
  across: {
    show: "显示",
    views: { all: "全部", disagreeing: "只看有出入的", forward: "只看有推进的" },
    lead: "几份规划都写到的事物，按规划期先后排列。起讫、长度、时间摘自名称和原文，未写明的不列。",
    plans: (count: number) => `${count} 份规划`,
    phaseChanges: {
      back: "后一份规划的阶段更早",
      different: "阶段不一",
    },
    disagreements: { phase: "阶段不一", ends: "起讫不一", length: "长度不一", name: "名称不一" },
    agree: "各规划一致",
    name: "名称",
    ends: "起讫",
    length: "长度",
    dates: "时间",
    more: (count: number) => `另有原文 ${count} 处`,
    empty: "没有符合的事物。",
  },
  cite: {
    title: "引用",
    help: "复制引文：文件、文号、章节、原文和永久网址",
    byHand: "浏览器不允许自动复制。引文已选中，请自行复制。",
  },
  figure: {
    title: "导出图片",
    help: "将当前地图存为 PNG 图片，附图例、出处和比例尺",
    drawing: "正在生成图片…",
    shown: (count: number) => `图上 ${count} 项`,
    source: "资料来源",
    basemap: "底图",
    schematic: "浅色晕带和斜线表示位置为示意",
  },
  terms: {
    explain: (term: string) => `名词解释：${term}`,
    mark: "释",
    read: "查看附件中的解释",
  },
};

export type ReadingWords = typeof reading;
