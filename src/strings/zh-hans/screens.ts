/** The table. */
export const table = {
  columns: {
    name: "名称",
    kind: "类别",
    phase: "阶段",
    certainty: "位置精度",
    plan: "规划",
    length: "长度",
    area: "面积",
    storage: "库容",
    capacity: "规模",
    cost: "投资",
    year: "年份",
    place: "地点",
    chapter: "章节",
    passages: "原文",
  },
  units: { length: "公里", area: "平方公里", storage: "亿立方米", cost: "亿元", year: "年" },
  from: "从",
  to: "到",
  noneInRange: "没有数字在所选范围内的条目。",
  onlyWithNumber: "只看文中有数字的",
  find: "按名称查找",
  notFound: (words: string) => `没有名称含“${words}”的条目。`,
  group: "分组",
  groups: { none: "不分组", chapter: "按章节", phase: "按阶段", kind: "按类别" },
  otherChapter: "未分章节",
  filterBy: (column: string) => `筛选${column}`,
  totals: (count: number, located: number, passages: number) =>
    `${count} 项，其中 ${located} 项在图上，${count - located} 项未能定位；原文 ${passages} 处`,
};

/** The charts. */
export const charts = {
  lead: "点数字、色块或条形即可筛选，地图、表格、条目随之变化；再点一次取消。",
  matrix: {
    title: "类别与阶段",
    note: "数字是条目数，每个条目计一次；颜色越深条目越多。点表头或合计，只看该类或该阶段。",
    total: "合计",
    cell: (name: string, count: number) => `${name}：${count} 项`,
    all: (count: number) => `全部类别和阶段：${count} 项`,
  },
  places: {
    title: { town: "各乡镇街道", county: "各区县" },
    note: {
      town: "数字是以该乡镇街道定位的条目数，涉及几处的在各处都计。边界按乡镇驻地划分，为示意。",
      county: "数字是以该区县及其中地点定位的条目数，跨几个区县的在各处都计。",
    },
    unit: { town: "个乡镇街道", county: "个区县" },
    place: (name: string, count: number) => `${name}：${count} 项`,
    more: (count: number, unit: string) => `显示全部 ${count} ${unit}`,
    fewer: "只显示前 12 个",
    elsewhere: (count: number) =>
      `另有 ${count} 项没有以其中任何一处定位：文本未写明位置，或只写了湖泊、园区等别的地名。`,
    failed: "分区边界未能读取，其余图表可以照常使用。",
  },
  lengths: {
    title: "铁路与高速公路长度",
    note: "图上各线的长度之和，按全线计，含区外部分；有分线的总体结构不重复计。“约”表示走向为示意。",
    shared: "几份规划都写到的线只计一次，阶段以最晚的规划为准。",
    none: "当前筛选下没有铁路或高速公路线路。",
    km: (km: string, approximate: boolean) => `${approximate ? "约 " : ""}${km} km`,
    bar: (kind: string, phase: string, lines: number, length: string) => `${kind}，${phase}：${length}，${lines} 条线`,
    lines: "计入的线路",
    unlocated: (count: number) => `另有 ${count} 项未能定位，没有长度。`,
  },
  statedLengths: {
    title: "规划所述里程",
    note: "照录文中写明的里程，按条目的阶段归并；口径各不相同，与上面图上量得的长度不能直接比较。总体结构写了里程的，其组成部分不再计入；几处合计的只计一次，写明范围的计下限。",
    several: "几份规划合看时，市级规划的里程可能已含区县的里程，各列其数，不宜相加。",
    none: "当前筛选下，文中没有写明铁路、高速公路或公路的里程。",
    without: (count: number) => `另有 ${count} 项文中没有写明里程，未计入。`,
  },
  years: {
    title: "文中写明的年份",
    note: "文中写明何年开工、何年建成的条目；点开可读原文。",
    none: "当前筛选下，文中没有写明年份的条目。",
    without: (count: number) => `另有 ${count} 项文中没有写明年份。`,
  },
  chapters: {
    title: "各篇章",
    note: "数字是该篇章写到的条目数，几处写到的在各处都计，所以相加多于总数。点开可看下一级。",
    chapter: (name: string, count: number) => `${name}：${count} 项`,
    read: (name: string) => `阅读 ${name}`,
  },
  plans: {
    title: "各规划",
    note: "数字是该规划的条目数；同一事物写在几份规划里，各计一次。",
    plan: (name: string, count: number) => `${name}：${count} 项`,
  },
  indicators: {
    title: "主要指标",
    note: "照录规划文本的指标表。每行一把尺，都从 0 起，行与行不能比较；口径、时段不同或未给数字的只列原文，不画点。点数值可读原表。",
    roles: { base: "基期", target: "目标", actual: "实现" },
    none: (plan: string) => `${plan}没有指标表。`,
    empty: "表中未填",
    value: (role: string, column: string, value: string) => `${role}（${column}）：${value}`,
    elsewhere: "取自本规划的另一张表",
  },
};

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
