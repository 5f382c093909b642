/** How words are put together. Each language has its own marks, so components join words only through these. */
export const punctuation = {
  /** The items of a list. */
  list: (...items: readonly string[]) => items.join("、"),
  /** Items that may have a list mark within themselves. */
  longList: (...items: readonly string[]) => items.join("；"),
  /** Facts of equal weight, side by side on one line. */
  facts: (...facts: readonly string[]) => facts.join(" · "),
  sentences: (...sentences: readonly string[]) => sentences.join(""),
  labelled: (label: string, text: string) => `${label}：${text}`,
  brackets: (text: string) => `（${text}）`,
};
