/**
 * Measures the app beside a bare map of the same data, in turns, and prints the
 * medians against the budgets. Run it on a quiet machine: `npm run bench`.
 */
import { resolve } from "node:path";
import { build } from "vite";
import { compile } from "../compiler/compile.ts";
import { launchChromium } from "../tests/e2e/support/chromium.ts";
import { driveApp } from "./drive-app.ts";
import { driveBare } from "./drive-bare.ts";
import { measure, measureHeap, measureScripts, type Run } from "./measure.ts";
import { serve } from "./serve.ts";
import { printTable } from "./table.ts";

const ROUNDS = 7;

const compileTimes: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  compile(process.cwd());
  compileTimes.push(performance.now() - start);
}

await build({ logLevel: "error" });
await build({ configFile: "bench/vite.config.ts", logLevel: "error" });
const app = await serve(resolve("dist"));
const bare = await serve(resolve(".cache/bench"));
const browser = await launchChromium();

const appAddress = `${app.address}?p=kaizhou`;
const appScripts = await measureScripts(browser, appAddress);
const bareScripts = await measureScripts(browser, bare.address);
const appRuns: Run[] = [];
const bareRuns: Run[] = [];
for (let round = 1; round <= ROUNDS; round++) {
  bareRuns.push(await measure(browser, bare.address, driveBare));
  appRuns.push(await measure(browser, appAddress, driveApp));
  console.log(`round ${round} of ${ROUNDS}`);
}
// A query point needs all plans: what any use reads once is read before the heap is first weighed.
const heapGrowth = await measureHeap(browser, `${appAddress}&o=108.4,31.2`, driveApp);
await browser.close();
app.stop();
bare.stop();
printTable({ appRuns, bareRuns, extraScripts: appScripts - bareScripts, heapGrowth, compileTimes });
