import type { punctuation as source } from "../zh-hans/punctuation.ts";

export const punctuation: typeof source = {
  comma: ", ",
  semicolon: "; ",
  colon: ": ",
};
