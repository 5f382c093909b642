/**
 * `npm run bench`: measures the app beside a bare map of the same data, in turns, and compares the medians with the
 * budgets. Exits with 1 when a budget is broken, and says which. PageRun it on a quiet machine.
 */
import { resolve } from "node:path";
import { build } from "vite";
import { compile } from "../compiler/compile.ts";
import { launchChromium } from "../scripts/support/launch-chromium.ts";
import { driveApp } from "./drive-app.ts";
import { driveBare } from "./drive-bare.ts";
import { describeBroken, judge } from "./judge.ts";
import { measure, measureHeap, measureScripts, type PageRun } from "./measure.ts";
import { measureSearch } from "./measure-search.ts";
import { serve } from "./serve.ts";
import { summarize } from "./summarize.ts";

const ROUNDS = 7;

const compileTimes: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now();
  compile(process.cwd());
  compileTimes.push(performance.now() - start);
}
const searchTimes = measureSearch(compile(process.cwd()).files);

await build({ logLevel: "error" });
await build({ configFile: "bench/vite.config.ts", logLevel: "error" });
const app = await serve(resolve("dist"));
const bare = await serve(resolve(".cache/bench"));
const browser = await launchChromium();

const appAddress = `${app.address}?p=kaizhou`;
const appScripts = await measureScripts(browser, appAddress);
const bareScripts = await measureScripts(browser, bare.address);
const appRuns: PageRun[] = [];
const bareRuns: PageRun[] = [];
for (let round = 1; round <= ROUNDS; round++) {
  bareRuns.push(await measure(browser, bare.address, driveBare));
  appRuns.push(await measure(browser, appAddress, driveApp));
  console.log(`round ${round} of ${ROUNDS}`);
}
// A query point reads all plans: what any use reads once must be read before the heap is first weighed.
const heapGrowth = await measureHeap(browser, `${appAddress}&o=108.4,31.2`, driveApp);
await browser.close();
app.stop();
bare.stop();

const extraScripts = appScripts - bareScripts;
const verdicts = judge(summarize({ appRuns, bareRuns, extraScripts, heapGrowth, compileTimes, searchTimes }));
console.table(verdicts);
const broken = describeBroken(verdicts);
if (broken !== null) {
  console.error(broken);
  process.exitCode = 1;
}
