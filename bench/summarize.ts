import { median, quantile } from "d3-array";
import type { Measured } from "./judge.ts";
import type { PageRun } from "./measure.ts";

export interface Results {
  readonly appRuns: readonly PageRun[];
  readonly bareRuns: readonly PageRun[];
  /** Bytes, gzip, that the app needs more than the bare page. */
  readonly extraScripts: number;
  /** A share: 0.1 is ten per cent. */
  readonly heapGrowth: number;
  /** ms. */
  readonly compileTimes: readonly number[];
  /** ms, one for each keystroke. */
  readonly searchTimes: readonly number[];
}

/** Turns all runs into one number for each budget: medians, and for the search what 95 % of its answers keep to. */
export function summarize(results: Results): Measured[] {
  const { appRuns: app, bareRuns: bare, searchTimes } = results;
  const first = (runs: readonly PageRun[]): number => medianOf(runs.map((run) => run.firstFeatures));
  const filter = (runs: readonly PageRun[]): number => medianOf(runs.flatMap((run) => run.filters));
  const click = (runs: readonly PageRun[]): number => medianOf(runs.map((run) => run.click));
  return [
    { name: "scripts", value: results.extraScripts / 1024 },
    { name: "firstFeatures", value: first(app) / first(bare), detail: times(first(app), first(bare)) },
    { name: "filter", value: filter(app) / filter(bare), detail: times(filter(app), filter(bare)) },
    { name: "click", value: click(app) - click(bare), detail: times(click(app), click(bare)) },
    { name: "heap", value: results.heapGrowth * 100 },
    { name: "compile", value: medianOf(results.compileTimes) / 1000 },
    {
      name: "search",
      value: quantileOf(searchTimes, 0.95),
      detail: `median ${quantileOf(searchTimes, 0.5).toFixed(1)} ms, slowest ${quantileOf(searchTimes, 1).toFixed(1)} ms`,
    },
  ];
}

function medianOf(values: readonly number[]): number {
  return median(values) ?? Number.NaN;
}

function quantileOf(values: readonly number[], share: number): number {
  return quantile(values, share) ?? Number.NaN;
}

function times(app: number, bare: number): string {
  return `app ${app.toFixed(0)} ms, bare page ${bare.toFixed(0)} ms`;
}
