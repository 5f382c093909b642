/** The comparison of plans. */
export const compare = {
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
};
