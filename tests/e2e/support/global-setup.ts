import { existsSync } from "node:fs";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { serveChromium } from "../../../scripts/support/launch-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the built app, ending in a slash. */
    address: string;
    /** Where the browsers of the run listen, one for each worker. */
    browsers: string[];
  }
}

/** Serves dist/ and starts a Chromium for each worker, once for all files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/index.html")) throw new Error("There is no dist/ to test: run npm run build first.");
  const server = await preview({ logLevel: "error", preview: { port: 4310, host: "127.0.0.1" } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("vite preview has no address");
  const browsers = await Promise.all(Array.from({ length: project.config.maxWorkers }, serveChromium));
  project.provide("address", address);
  project.provide(
    "browsers",
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  };
}
