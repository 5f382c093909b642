import { LedgerFigure, LedgerLeft } from "../../src/model/authored.ts";
import { featureId } from "../../src/model/ids.ts";
import { readList, readShape } from "../files/shape.ts";
import { type ReadContext, standsAt } from "../files/text-file.ts";
import { readYamlFile } from "../files/yaml-file.ts";
import type { FileLine } from "../report.ts";

/** A number of the text and the features that it is said of, as authored. */
export interface LedgerEntry extends Omit<LedgerFigure, "of" | "value" | "in">, FileLine {
  /** Section ID or its ending; null when the quote should occur once in the plan. */
  readonly in: string | null;
  /** Feature IDs. */
  readonly of: readonly string[];
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly to: number | null;
  /** The line of a field, or of the entry. */
  at(field: string): FileLine;
}

/** A number that is left out of the ledger. */
export interface LeftNumber extends FileLine {
  readonly quote: string;
  readonly in: string | null;
  readonly reason: string;
}

/** The numbers that a plan's text gives for its features, and those that are left with a reason. */
export interface Ledger {
  readonly figures: readonly LedgerEntry[];
  readonly left: readonly LeftNumber[];
}

/** The ledger of a plan. */
export function ledgerFile(plan: string): string {
  return `geo/figures/${plan}.yaml`;
}

/** Reads geo/figures/<plan>.yaml; a plan without the file has an empty ledger. What has a fault is reported and left out. */
export function readLedger(context: ReadContext, plan: string): Ledger {
  const file = ledgerFile(plan);
  const yaml = standsAt(context, file) ? readYamlFile(context, file) : null;
  const figures: LedgerEntry[] = [];
  const left: LeftNumber[] = [];
  if (yaml === null) return { figures, left };
  for (const [index, raw] of readList(yaml).entries()) {
    const at = yaml.at([index]);
    if (typeof raw === "object" && raw !== null && "left" in raw) {
      const number = readShape(LedgerLeft, raw, { yaml, path: [index] });
      if (number !== null) left.push({ quote: number.quote, in: number.in ?? null, reason: number.left, ...at });
      continue;
    }
    const figure = readShape(LedgerFigure, raw, { yaml, path: [index] });
    if (figure === null) continue;
    const { of, value, in: section = null, ...rest } = figure;
    const [from, to = null] = typeof value === "number" ? [value] : value;
    figures.push({
      ...rest,
      in: section,
      of: (typeof of === "string" ? [of] : of).map((slug) => featureId(plan, slug)),
      value: from,
      to,
      ...at,
      at: (field) => yaml.at([index, field]),
    });
  }
  return { figures, left };
}
