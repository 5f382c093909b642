export type ExportCell = string | number | null;

/** Several values in one cell, one on each line. */
export function lines(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join("\n");
}
