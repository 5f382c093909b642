/** The most that a measure may come to. */
export interface Budget {
  readonly what: string;
  readonly most: number;
  readonly unit: "KB" | "x" | "ms" | "%" | "s";
}

/** docs/architecture.md lists the same budgets and says how each is measured. `x`: times what the bare page takes. */
export const BUDGETS = {
  scripts: { what: "critical-path JS, gzip, more than the bare page's", most: 120, unit: "KB" },
  firstFeatures: { what: "first plan features drawn", most: 1.25, unit: "x" },
  filter: { what: "filter change to frame", most: 1.5, unit: "x" },
  click: { what: "click to passage, more than the bare page's hit test", most: 100, unit: "ms" },
  heap: { what: "heap growth over 500 random actions", most: 10, unit: "%" },
  compile: { what: "compile of all plans", most: 3, unit: "s" },
  search: { what: "search after a keystroke, slowest of 95 %", most: 50, unit: "ms" },
} as const satisfies Readonly<Record<string, Budget>>;

export type BudgetName = keyof typeof BUDGETS;
