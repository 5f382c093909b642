import { median } from "d3-array";
import type { Run } from "./measure.ts";

export interface Results {
  readonly appRuns: readonly Run[];
  readonly bareRuns: readonly Run[];
  /** Bytes, gzip. */
  readonly extraScripts: number;
  /** A share: 0.1 is ten per cent. */
  readonly heapGrowth: number;
  /** ms. */
  readonly compileTimes: readonly number[];
}

/** Prints each measure, its budget (docs/architecture.md) and whether it is kept. */
export function printTable({ appRuns: app, bareRuns: bare, extraScripts, heapGrowth, compileTimes }: Results): void {
  const of = (runs: readonly Run[], pick: (run: Run) => number): number => median(runs, pick) ?? Number.NaN;
  const extraJs = extraScripts / 1024;
  const first = of(app, (run) => run.firstFeatures) / of(bare, (run) => run.firstFeatures);
  const filters = (runs: readonly Run[]): number => median(runs.flatMap((run) => run.filters)) ?? Number.NaN;
  const filter = filters(app) / filters(bare);
  const click = of(app, (run) => run.click) - of(bare, (run) => run.click);
  const heap = heapGrowth * 100;
  const compile = (median(compileTimes) ?? Number.NaN) / 1000;
  const ms = (runs: readonly Run[], pick: (run: Run) => number): string => `${of(runs, pick).toFixed(0)} ms`;
  const row = (what: string, value: string, budget: string, kept: boolean, detail: string) => ({
    what,
    value,
    budget,
    kept: kept ? "yes" : "NO",
    detail,
  });
  console.table([
    row("critical-path JS, gzip", `+${extraJs.toFixed(0)} KB`, "+120 KB", extraJs <= 120, ""),
    row(
      "first plan features drawn",
      `${first.toFixed(2)} x`,
      "1.25 x",
      first <= 1.25,
      `${ms(app, (run) => run.firstFeatures)} : ${ms(bare, (run) => run.firstFeatures)}`,
    ),
    row(
      "filter change to frame",
      `${filter.toFixed(2)} x`,
      "1.5 x",
      filter <= 1.5,
      `${filters(app).toFixed(0)} ms : ${filters(bare).toFixed(0)} ms`,
    ),
    row("click to passage, beyond hit test", `${click.toFixed(0)} ms`, "100 ms", click <= 100, ""),
    row("heap after 500 random actions", `${heap.toFixed(1)} %`, "+10 %", heap <= 10, ""),
    row("compile of all plans", `${compile.toFixed(2)} s`, "3 s", compile <= 3, ""),
  ]);
}
