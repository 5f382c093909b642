/**
 * `npm test`: everything that must hold, from a fresh clone. Installs what is missing and runs every stage, even after
 * one has failed. Ends with the line `N passed, N failed`: test cases, and one failure for each failed stage without
 * cases.
 */
import { installBrowser } from "./steps/install-browser.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { runScript } from "./steps/run.mjs";
import { runCases } from "./steps/run-cases.mjs";

/**
 * @typedef {import("./steps/run-cases.mjs").Counts} Counts
 * @typedef {{ name: string, seconds: number } & Counts} Result
 */

/** @type {readonly { name: string, run: () => Counts }[]} */
const STAGES = [
  { name: "lint", run: () => runWhole("lint") },
  { name: "types", run: () => runWhole("types") },
  { name: "unit tests", run: () => runCases("unit") },
  { name: "data", run: () => runWhole("data") },
  { name: "bundle", run: () => runWhole("bundle") },
  { name: "browser tests", run: runBrowserTests },
];

if (installPackages()) printResults(STAGES.map(runStage));
else printResults([{ name: "packages", seconds: 0, passed: 0, failed: 1 }]);

/**
 * A stage that passes or fails as a whole.
 * @param {string} script of package.json
 * @returns {Counts}
 */
function runWhole(script) {
  return { passed: 0, failed: runScript(script) ? 0 : 1 };
}

/** @returns {Counts} */
function runBrowserTests() {
  const chromium = installBrowser();
  return chromium === null ? { passed: 0, failed: 1 } : runCases("e2e", { CHROMIUM: chromium });
}

/**
 * @param {typeof STAGES[number]} stage
 * @returns {Result}
 */
function runStage({ name, run }) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const counts = run();
  return { name, seconds: Math.round((performance.now() - start) / 1000), ...counts };
}

/** @param {readonly Result[]} results */
function printResults(results) {
  console.log(`\n${results.map(({ name, seconds }) => `${name} ${seconds} s`).join(", ")}`);
  const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (broken.length > 0) console.log(`Failed: ${broken.join(", ")}`);
  const passed = results.reduce((total, result) => total + result.passed, 0);
  const failed = results.reduce((total, result) => total + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
