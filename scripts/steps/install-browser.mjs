import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * Makes sure that the browser tests have a Chromium and a Chinese font to draw with. CHROMIUM names another browser.
 * @returns {string | null} the browser's path; null where something is missing, and what to do has been said
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

/** Names of the Debian packages that stand for what is not there. */
function missingPackages() {
  return [...(findBrowser() === null ? ["chromium"] : []), ...(hasChineseFont() ? [] : ["fonts-noto-cjk"])];
}

function findBrowser() {
  const named = process.env.CHROMIUM;
  return (named === undefined ? programs : [named]).find((path) => existsSync(path)) ?? null;
}

function hasChineseFont() {
  // Other systems come with Chinese fonts and have no fontconfig to ask.
  if (process.platform !== "linux") return true;
  const { stdout } = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return typeof stdout === "string" && stdout.trim() !== "";
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}
