import { type Browser, type BrowserServer, chromium, type LaunchOptions } from "playwright-core";

/** Draws WebGL on the processor, and keeps the browser from talking to anybody. CHROMIUM names another than Debian's. */
const options: LaunchOptions = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  headless: true,
  args: [
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
  ],
};

export function launchChromium(): Promise<Browser> {
  return chromium.launch(options);
}

/** A browser that several processes can use. */
export function serveChromium(): Promise<BrowserServer> {
  return chromium.launchServer(options);
}
