import type { generalWords as source } from "../zh-hans/general.ts";

export const generalWords: typeof source = {
  brand: "規劃一張圖",
  disclaimer: "示意圖，不作為法定依據，以公布的規劃文本為準",
  close: "關閉",
  retry: "重試",
  loading: "正在讀取…",
  preparing: "本規劃的地圖正在製作，目錄與原文可以閱讀。",
  period: (from, to) => `${from}—${to}年`,
};
