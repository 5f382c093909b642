/** Words that more than one part of the page uses. */
export const generalWords = {
  brand: "规划一张图",
  disclaimer: "示意图，不作为法定依据，以公布的规划文本为准",
  close: "关闭",
  retry: "重试",
  loading: "正在读取…",
  preparing: "本规划的地图正在制作，目录与原文可以阅读。",
  period: (from: number, to: number) => `${from}—${to}年`,
};
