import { statSync } from "node:fs";
import { root, runNpm } from "./run.mjs";

/**
 * Installs the locked packages when they are missing or older than the lock. Needs no network when they are there.
 * @returns {boolean} whether all packages are there
 */
export function installPackages() {
  // npm writes this file at the end of every install.
  const installed = changedAt("node_modules/.package-lock.json");
  if (installed >= changedAt("package-lock.json")) return true;
  console.log("Installing packages…");
  // Not `npm ci`: it refuses a lock that lacks the optional packages of platforms other than the one it was made on.
  return runNpm(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/**
 * @param {string} path below the root
 * @returns {number} when the file was last written, ms since 1970; 0 when there is none
 */
function changedAt(path) {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
