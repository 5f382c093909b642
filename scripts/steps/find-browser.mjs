import { existsSync } from "node:fs";

const PROGRAMS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * The Chromium of this machine. The environment variable CHROMIUM names another one.
 * @returns {string | null} its path; null when there is none
 */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  return (named === undefined ? PROGRAMS : [named]).find((path) => existsSync(path)) ?? null;
}
