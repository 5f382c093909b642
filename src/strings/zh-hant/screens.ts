import type * as source from "../zh-hans/screens.ts";

export const table: typeof source.table = {
  columns: {
    name: "名稱",
    kind: "類別",
    phase: "階段",
    certainty: "位置精度",
    plan: "規劃",
    place: "地點",
    chapter: "章節",
    passages: "原文",
  },
  find: "按名稱查找",
  notFound: (words) => `沒有名稱含「${words}」的條目。`,
  group: "分組",
  groups: { none: "不分組", chapter: "按章節", phase: "按階段", kind: "按類別" },
  otherChapter: "未分章節",
  filterBy: (column) => `篩選${column}`,
  totals: (count, located, passages) =>
    `${count} 項，其中 ${located} 項在圖上，${count - located} 項未能定位；原文 ${passages} 處`,
};

export const charts: typeof source.charts = {
  lead: "點數字、色塊或條形即可篩選，地圖、表格、條目隨之變化；再點一次取消。",
  matrix: {
    title: "類別與階段",
    note: "數字是條目數，每個條目計一次；顏色越深條目越多。點表頭或合計，只看該類或該階段。",
    total: "合計",
    cell: (name, count) => `${name}：${count} 項`,
    all: (count) => `全部類別和階段：${count} 項`,
  },
  places: {
    title: { town: "各鄉鎮街道", county: "各區縣" },
    note: {
      town: "數字是以該鄉鎮街道定位的條目數，涉及幾處的在各處都計。邊界按鄉鎮駐地劃分，爲示意。",
      county: "數字是以該區縣及其中地點定位的條目數，跨幾個區縣的在各處都計。",
    },
    unit: { town: "個鄉鎮街道", county: "個區縣" },
    place: (name, count) => `${name}：${count} 項`,
    more: (count, unit) => `顯示全部 ${count} ${unit}`,
    fewer: "只顯示前 12 個",
    elsewhere: (count) => `另有 ${count} 項沒有以其中任何一處定位：文本未寫明位置，或只寫了湖泊、園區等別的地名。`,
    failed: "分區邊界未能讀取，其餘圖表可以照常使用。",
  },
  lengths: {
    title: "鐵路與高速公路長度",
    note: "圖上各線的長度之和，按全線計，含區外部分；有分線的總體結構不重複計。“約”表示走向爲示意。",
    shared: "幾份規劃都寫到的線只計一次，階段以最晚的規劃爲準。",
    none: "當前篩選下沒有鐵路或高速公路線路。",
    km: (km, approximate) => `${approximate ? "約 " : ""}${km} km`,
    bar: (kind, phase, lines, length) => `${kind}，${phase}：${length}，${lines} 條線`,
    lines: "計入的線路",
    unlocated: (count) => `另有 ${count} 項未能定位，沒有長度。`,
  },
  chapters: {
    title: "各篇章",
    note: "數字是該篇章寫到的條目數，幾處寫到的在各處都計，所以相加多於總數。點開可看下一級。",
    chapter: (name, count) => `${name}：${count} 項`,
    read: (name) => `閱讀 ${name}`,
  },
  plans: {
    title: "各規劃",
    note: "數字是該規劃的條目數；同一事物寫在幾份規劃裏，各計一次。",
    plan: (name, count) => `${name}：${count} 項`,
  },
  indicators: {
    title: "主要指標",
    note: "照錄規劃文本的指標表。每行一把尺，都從 0 起，行與行不能比較；口徑、時段不同或未給數字的只列原文，不畫點。點數值可讀原表。",
    roles: { base: "基期", target: "目標", actual: "實現" },
    none: (plan) => `${plan}沒有指標表。`,
    empty: "表中未填",
    value: (role, column, value) => `${role}（${column}）：${value}`,
    elsewhere: "取自本規劃的另一張表",
  },
};

export const compare: typeof source.compare = {
  show: "顯示",
  views: { all: "全部", disagreeing: "只看有出入的", forward: "只看有推進的" },
  lead: "幾份規劃都寫到的事物，按規劃期先後排列。起訖、長度、時間摘自名稱和原文，未寫明的不列。",
  plans: (count) => `${count} 份規劃`,
  phaseChanges: {
    back: "後一份規劃的階段更早",
    different: "階段不一",
  },
  disagreements: { phase: "階段不一", ends: "起訖不一", length: "長度不一", name: "名稱不一" },
  agree: "各規劃一致",
  name: "名稱",
  ends: "起訖",
  length: "長度",
  dates: "時間",
  more: (count) => `另有原文 ${count} 處`,
  empty: "沒有符合的事物。",
};
