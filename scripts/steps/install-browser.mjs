import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./find-browser.mjs";
import { run } from "./run.mjs";

/**
 * Makes sure that the browser tests have a Chromium and a Chinese font. Installs them where that is possible: as root
 * on Debian or Ubuntu.
 * @returns {string | null} the browser's path; null when something is missing, after printing how to install it
 */
export function installBrowser() {
  const missing = missingPackages();
  if (missing.length > 0 && canInstall()) {
    console.log(`Installing ${missing.join(" and ")}…`);
    if (run("apt-get", ["update", "-qq"])) {
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], {
        DEBIAN_FRONTEND: "noninteractive",
      });
    }
  }
  const left = missingPackages();
  if (left.length === 0) return findBrowser();
  console.error(
    `The browser tests need ${left.join(" and ")}. On Debian: sudo apt-get install ${left.join(" ")}. ` +
      "Elsewhere install Chromium and a Chinese font, and set CHROMIUM to the browser's path.",
  );
  return null;
}

/** The Debian packages of what is missing. */
function missingPackages() {
  return [...(findBrowser() === null ? ["chromium"] : []), ...(hasChineseFont() ? [] : ["fonts-noto-cjk"])];
}

function hasChineseFont() {
  // Other systems come with Chinese fonts, and fc-list is not there to be asked.
  if (process.platform !== "linux") return true;
  const { stdout } = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return typeof stdout === "string" && stdout.trim() !== "";
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}
