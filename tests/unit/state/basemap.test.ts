import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { basemap, readBasemapsOnceReady } from "../../../src/state/basemap.ts";
import { store } from "../../../src/state/store.ts";
import { resetState } from "../../support/state.ts";

const good = { type: "raster", name: "地形", url: "https://tiles.example.org/{z}/{x}/{y}.png" } as const;
const shifted = { type: "raster", name: "高德", url: "https://webrd01.is.autonavi.com/{z}/{x}/{y}.png" } as const;

beforeEach(resetState);
afterEach(() => vi.unstubAllGlobals());

test("only what is offered can be chosen; anything else is the embedded basemap", () => {
  basemap.getState().offer({ basemaps: [good], refused: [] });
  basemap.getState().choose("地形");
  expect(basemap.getState().chosen).toEqual(good);
  basemap.getState().choose("卫星");
  expect(basemap.getState().chosen).toBeNull();
  basemap.getState().choose("地形");
  basemap.getState().choose(null);
  expect(basemap.getState().chosen).toBeNull();
});

test("the settings are read once, when the map is ready, and a shifted basemap is refused by name", async () => {
  const fetch = vi.fn(async () => new Response(JSON.stringify({ basemaps: [good, shifted] })));
  vi.stubGlobal("fetch", fetch);
  readBasemapsOnceReady("https://atlas.example/");
  store.getState().showMapStatus("lost");
  expect(fetch).not.toHaveBeenCalled();
  store.getState().showMapStatus("ready");
  // The reading of the settings is imported first, which takes long on a busy machine.
  await vi.waitFor(() => expect(basemap.getState().offered).toEqual([good]), { timeout: 20_000 });
  expect(store.getState().notices).toEqual([{ type: "basemap-refused", name: "高德" }]);
  store.getState().showMapStatus("lost");
  store.getState().showMapStatus("ready");
  expect(fetch).toHaveBeenCalledTimes(1);
});

test.each([
  ["is not there", async () => new Response("", { status: 404 })],
  ["is malformed", async () => new Response('{"basemaps":[{"type":"globe"}]}')],
])("without online basemaps the embedded one stays: config.json %s", async (_what, answer) => {
  vi.spyOn(console, "warn").mockReturnValue();
  const fetch = vi.fn(answer);
  vi.stubGlobal("fetch", fetch);
  const isAnswered = new Promise<void>((resolve) => {
    const stop = basemap.subscribe(() => {
      stop();
      resolve();
    });
  });
  readBasemapsOnceReady("https://atlas.example/");
  store.getState().showMapStatus("ready");
  await isAnswered;
  expect(fetch).toHaveBeenCalledOnce();
  expect(basemap.getState()).toMatchObject({ offered: [], chosen: null });
});
