/** How words are put together. */
export const punctuation = {
  comma: "、",
  semicolon: "；",
  colon: "：",
};
