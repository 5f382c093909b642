import { statSync } from "node:fs";
import { root, runNpm } from "./run.mjs";

/** Installs the locked packages where they are missing or older than the lock; with them in place it needs no network. */
export function installPackages() {
  // npm leaves this file behind at the end of every install.
  const installed = changedAt("node_modules/.package-lock.json");
  if (installed >= changedAt("package-lock.json")) return true;
  console.log("Installing packages…");
  // Not `npm ci`: it refuses a lock that lacks the optional packages of platforms other than the one it was made on.
  return runNpm(["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/** When a file was last written, milliseconds; 0 where there is none. */
function changedAt(path) {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
