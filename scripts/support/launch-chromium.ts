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

/** The page around the map is put together by the processor at once, and not by a GPU that the processor imitates. */
const PLAIN_PAGE = ["--disable-gpu-rasterization", "--disable-gpu-compositing"];

/**
 * Starts a browser that draws pages as people's browsers do.
 * @throws when no Chromium is installed
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(readOptions(ARGUMENTS));
}

/**
 * Starts a browser that several processes can use, and that takes little of the processor's time.
 * @throws when no Chromium is installed
 */
export function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer(readOptions([...ARGUMENTS, ...PLAIN_PAGE]));
}

function readOptions(args: string[]): LaunchOptions {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error("No Chromium was found. Install it, or set CHROMIUM to the path of one.");
  }
  return { executablePath, headless: true, args };
}
