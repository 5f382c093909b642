import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";
import { findBrowser } from "../steps/find-browser.mjs";

/** Draws WebGL on the processor, so that no GPU is needed, and sends nothing to other machines. */
const ARGUMENTS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

/** @throws when no Chromium is installed */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(readOptions());
}

/**
 * Starts a browser that several processes can use.
 * @throws when no Chromium is installed
 */
export function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer(readOptions());
}

function readOptions(): LaunchOptions {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error("No Chromium was found. Install it, or set CHROMIUM to the path of one.");
  }
  return { executablePath, headless: true, args: ARGUMENTS };
}
