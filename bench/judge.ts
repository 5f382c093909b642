import { BUDGETS, type BudgetName } from "./budgets.ts";

export interface Measured {
  readonly name: BudgetName;
  /** In the unit of its budget. NaN where it could not be measured. */
  readonly value: number;
  /** The numbers behind the value, for the table. */
  readonly detail?: string;
}

export interface Verdict {
  readonly what: string;
  readonly value: string;
  readonly budget: string;
  readonly kept: boolean;
  readonly detail: string;
}

/** Compares each measure with its budget. What could not be measured breaks its budget. */
export function judge(measured: readonly Measured[]): Verdict[] {
  return measured.map(({ name, value, detail = "" }) => {
    const { what, most, unit } = BUDGETS[name];
    return {
      what,
      value: `${value.toFixed(DIGITS[unit])} ${unit}`,
      budget: `${most} ${unit}`,
      kept: value <= most,
      detail,
    };
  });
}

/** One sentence that names every broken budget; null when all are kept. */
export function describeBroken(verdicts: readonly Verdict[]): string | null {
  const broken = verdicts.filter(({ kept }) => !kept);
  if (broken.length === 0) return null;
  return `Over budget: ${broken.map(({ what, value, budget }) => `${what} (${value}, budget ${budget})`).join("; ")}`;
}

/** Decimals shown. */
const DIGITS = { KB: 0, x: 2, ms: 0, "%": 1, s: 2 } as const;
