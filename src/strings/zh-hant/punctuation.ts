import type { punctuation as source } from "../zh-hans/punctuation.ts";

export const punctuation: typeof source = {
  list: (...items) => items.join("、"),
  longList: (...items) => items.join("；"),
  facts: (...facts) => facts.join(" · "),
  sentences: (...sentences) => sentences.join(""),
  labelled: (label, text) => `${label}：${text}`,
  brackets: (text) => `（${text}）`,
};
