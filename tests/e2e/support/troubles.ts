import type { Page, Route } from "playwright-core";

const MAP_ENGINE = /\/assets\/connect-[^/]*\.js$/;

/** The map engine cannot be fetched. */
export async function loseMapEngine(page: Page): Promise<void> {
  await page.route(MAP_ENGINE, (route) => route.abort());
}

/** Holds the map engine back until the returned function is called. */
export async function holdMapEngine(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  const open = { now: false };
  await page.route(MAP_ENGINE, async (route) => {
    if (open.now) await route.continue();
    else held.push(route);
  });
  return async () => {
    open.now = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

/** The data file is not on the server. */
export async function loseFile(page: Page, file: string): Promise<void> {
  await page.route(isFile(file), (route) => route.fulfill({ status: 404, body: "not found" }));
}

/** The data file is cut off in the middle. */
export async function truncateFile(page: Page, file: string): Promise<void> {
  await page.route(isFile(file), async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ status: 200, contentType: "application/json", body: body.slice(0, body.length / 2) });
  });
}

/** The data file was written by another version of the compiler. */
export async function ageFile(page: Page, file: string): Promise<void> {
  await page.route(isFile(file), async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({
      status: 200,
      contentType: "application/json",
      body: body.replace(/"version":\d+/, '"version":999'),
    });
  });
}

/** The network is gone when the data file is asked for. */
export async function cutNetwork(page: Page, file: string): Promise<void> {
  await page.route(isFile(file), (route) => route.abort("internetdisconnected"));
}

/** The code of a part of the page, named after its file, cannot be fetched, nor can its style sheet. */
export async function losePart(page: Page, part: string): Promise<void> {
  await page.route(new RegExp(`/assets/${part}-[^/]*\\.(js|css)$`), (route) => route.abort("internetdisconnected"));
}

/** The server accepts the request for the data file, and never answers. */
export async function silence(page: Page, file: string): Promise<void> {
  await page.route(isFile(file), () => undefined);
}

/** The server has other data than those that the page has read. */
export async function publishData(page: Page): Promise<void> {
  await page.route(isFile("index.json"), async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: "application/json", body: body.replace(/"build":"/, '"build":"new-') });
  });
}

/** What can become of the page's first script. */
export const SCRIPT_TROUBLES = {
  missing: { status: 404, body: "not found" },
  empty: { contentType: "text/javascript", body: "" },
  "cut in the middle": { contentType: "text/javascript", body: "const words = ['规划" },
  "of a wrong type": { contentType: "text/plain", body: "export {};" },
} as const;

const FIRST_SCRIPT = /\/assets\/index-[^/]*\.js$/;

export async function spoilFirstScript(page: Page, trouble: keyof typeof SCRIPT_TROUBLES): Promise<void> {
  await page.route(FIRST_SCRIPT, (route) => route.fulfill(SCRIPT_TROUBLES[trouble]));
}

/** Until the first script is fetched past the browser's cache, which may have kept a broken one. */
export async function waitForScriptAnew(page: Page): Promise<void> {
  await page.waitForRequest((request) => FIRST_SCRIPT.test(request.url()) && request.resourceType() === "fetch");
}

/** The server accepts the request for the first style sheet, and never answers. */
export async function silenceStyle(page: Page): Promise<void> {
  await page.route(/\/assets\/index-[^/]*\.css$/, () => undefined);
}

/** Everything works again. */
export async function mend(page: Page): Promise<void> {
  // To wait for the handlers would be to wait for the silent ones too, for ever.
  await page.unrouteAll({ behavior: "ignoreErrors" });
}

/** The browser has no WebGL2. */
export async function turnWebGl2Off(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = new Proxy(getContext, {
      apply: (target, canvas, args) => (args[0] === "webgl2" ? null : Reflect.apply(target, canvas, args)),
    });
  });
}

/** The browser refuses every kind of storage. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
    }
  });
}

/** The GPU drops the map's context. The returned function gives it back. */
export async function loseGpu(page: Page): Promise<() => Promise<void>> {
  const extension = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.maplibregl-canvas");
    const found = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    if (found === null || found === undefined) throw new Error("the map has no WebGL2 context to lose");
    found.loseContext();
    return found;
  });
  return () => extension.evaluate((lost) => lost.restoreContext());
}

function isFile(file: string): (url: URL) => boolean {
  return (url) => url.pathname.endsWith(`/data/${file}`);
}
