import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLogger, createServer, type HotPayload, type ViteDevServer } from "vite";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compilePlans } from "../../../build/compile-plans.ts";
import { workspace } from "../../support/workspace.ts";

const register = "geo/register/wanjiang/all.yaml";
let server: ViteDevServer | undefined;

afterEach(async () => {
  await server?.close();
});

/** A dev server on a workspace; `sent` collects what it tells the page. */
async function serve(root: string): Promise<HotPayload[]> {
  const sent: HotPayload[] = [];
  const customLogger = createLogger("silent");
  server = await createServer({
    root,
    configFile: false,
    mode: "development",
    customLogger,
    plugins: [compilePlans()],
    server: { middlewareMode: true, ws: false, watch: { usePolling: true, interval: 50 } },
  });
  server.ws.send = (payload: unknown) => {
    if (isPayload(payload)) sent.push(payload);
  };
  return sent;
}

/** Saves until the page is told: what is saved before the watcher has looked around once goes unseen. */
function told(sent: readonly HotPayload[], type: HotPayload["type"], save: () => void): Promise<HotPayload> {
  return vi.waitUntil(
    () => {
      const payload = sent.find((each) => each.type === type);
      if (payload === undefined) save();
      return payload;
    },
    { timeout: 10_000, interval: 500 },
  );
}

function isPayload(value: unknown): value is HotPayload {
  return typeof value === "object" && value !== null && "type" in value;
}

describe("the dev server", () => {
  it("compiles at its start", async () => {
    const root = workspace();
    await serve(root);
    expect(existsSync(join(root, "public/data/index.json"))).toBe(true);
  });

  it("shows the faults of a saved file over the page, and reloads once they are mended", async () => {
    const root = workspace();
    const sent = await serve(root);
    const file = join(root, register);
    const sound = readFileSync(file, "utf8");
    const shown = await told(sent, "error", () => writeFileSync(file, sound.replace("建设江湾新区", "建设江湾老区")));
    expect(shown).toMatchObject({ err: { message: expect.stringContaining(`${register}:15 quote-not-found`) } });
    await told(sent, "full-reload", () => writeFileSync(file, sound));
  });
});
