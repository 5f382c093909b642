/** The plan's text, its glossary and the citation of a passage. */
export const readerWords = {
  reader: {
    title: "原文",
    passage: (index: number, count: number) => `第 ${index} 处，共 ${count} 处`,
    previous: "上一处",
    next: "下一处",
    follow: "随文移动",
    followHelp: "滚动原文时，地图移到文中所述之处",
    toCard: "查看条目",
  },
  terms: {
    explain: (term: string) => `名词解释：${term}`,
    short: "释",
    read: "查看附件中的解释",
  },
  cite: {
    title: "引用",
    help: "复制引文：文件、文号、章节、原文和永久网址",
    byHand: "浏览器不允许自动复制。引文已选中，请自行复制。",
  },
};
