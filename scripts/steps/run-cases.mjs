import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { root, runScript } from "./run.mjs";

/**
 * Runs one of the test scripts and counts its cases. A run that fails without a failed case (a file that does not
 * load, a crash) counts as one failure.
 * @param {"unit" | "e2e"} script
 * @returns {{ passed: number, failed: number }}
 */
export function runCases(script, env = {}) {
  const report = new URL(`.cache/${script}.json`, root);
  mkdirSync(new URL(".", report), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=.cache/${script}.json`];
  const ok = runScript(script, reporters, env);
  const { passed, failed } = readCounts(report);
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch (cause) {
    console.error(`The test run left no readable report: ${cause.message}`);
    return { passed: 0, failed: 1 };
  }
}
