const FULL_WIDTH: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };
/** Marks of a sentence: not within 1,813, 8:00 or an address. */
const HALF_WIDTH = /(?<![\w/])[,;:?!]|[,;:?!](?![\w/])/g;

/**
 * A remark of the editors as readers see it: with full-width marks and without a full stop at its end, however it was
 * typed. What it quotes in “” stays as the plan has it.
 */
export function tidyRemark(remark: string): string {
  const parts = remark.split(/(“[^”]*”)/);
  const widened = parts.map((part) =>
    part.startsWith("“") ? part : part.replaceAll(HALF_WIDTH, (mark) => FULL_WIDTH[mark] ?? mark),
  );
  return widened.join("").replace(/。$/, "");
}

/** Several remarks as one; those that are null are left out. Null when all are. */
export function joinRemarks(...remarks: readonly (string | null)[]): string | null {
  const given = remarks.filter((remark) => remark !== null);
  return given.length === 0 ? null : given.map(tidyRemark).join("；");
}
