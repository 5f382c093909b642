import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { root, runScript } from "./run.mjs";

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Runs one of the test scripts and counts its cases. A run that fails without a failed case (a file that does not
 * load, a crash) counts as one failure.
 * @param {"unit" | "e2e"} script
 * @param {Record<string, string>} env variables on top of this process's own
 * @returns {Counts}
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

/**
 * @param {URL} report
 * @returns {Counts}
 */
function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch (cause) {
    console.error(`The report of the test run, ${report.pathname}, cannot be read: ${cause}`);
    return { passed: 0, failed: 1 };
  }
}
