/**
 * `npm test`: everything that must hold, from a fresh clone. Installs what is missing, runs every stage even after one
 * has failed, and ends with the line `N passed, N failed`: the test cases, and one failure for each stage without cases.
 */
import { installBrowser } from "./steps/install-browser.mjs";
import { installPackages } from "./steps/install-packages.mjs";
import { runScript } from "./steps/run.mjs";
import { runCases } from "./steps/run-cases.mjs";

/** A stage that is right or wrong as a whole. */
const whole = (name) => () => ({ passed: 0, failed: runScript(name) ? 0 : 1 });

const stages = [
  ["lint", whole("lint")],
  ["types", whole("types")],
  ["unit tests", () => runCases("unit")],
  ["data", whole("data")],
  ["bundle", whole("bundle")],
  ["browser tests", runBrowserTests],
];

if (installPackages()) report(stages.map(runStage));
else report([{ name: "packages", passed: 0, failed: 1 }]);

function runStage([name, run]) {
  console.log(`\n== ${name}`);
  return { name, ...run() };
}

function runBrowserTests() {
  const chromium = installBrowser();
  return chromium === null ? { passed: 0, failed: 1 } : runCases("e2e", { CHROMIUM: chromium });
}

function report(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const broken = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  console.log(broken.length === 0 ? "" : `\nFailed: ${broken.join(", ")}`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}
