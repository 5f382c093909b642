/** A feature's card. */
export const card = {
  accuracy: (text: string) => `误差约 ${text}`,
  aliases: "又名",
  partOf: "属于",
  members: "包含",
  sameAs: "其他规划",
  compare: "跨规划对比",
  passages: (count: number) => `原文 ${count} 处`,
  read: "在原文中阅读",
  source: "坐标来源",
  note: "编者注",
  showOnMap: "在图上查看",
  places: "涉及",
};
