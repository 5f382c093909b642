import { beforeEach, describe, expect, it, vi } from "vitest";
import { followStores } from "../../../src/map/follow-stores.ts";
import type { Scene } from "../../../src/map/scene/scene.ts";
import { createScenes } from "../../../src/map/scene/scenes.ts";
import { basemap } from "../../../src/state/basemap.ts";
import { library } from "../../../src/state/library.ts";
import { store } from "../../../src/state/store.ts";
import { allHandled } from "../../support/handled.ts";
import { resetState } from "../../support/state.ts";

const view = { apply: vi.fn<(scene: Scene) => void>(), showBasemap: vi.fn() };

const lastScene = (): Scene | undefined => view.apply.mock.lastCall?.[0];

describe("a map that follows the stores", () => {
  beforeEach(() => {
    resetState();
    const scenes = createScenes();
    followStores(view, () => scenes(store.getState(), library.getState()));
    basemap.getState().offer({
      basemaps: [
        { type: "raster", name: "街道", url: "/streets/{z}/{x}/{y}" },
        { type: "style", name: "失联", url: "https://example.org/style" },
      ],
      refused: [],
    });
    basemap.getState().choose(null);
    vi.clearAllMocks();
  });

  it("shows a scene for each change of the store and of the library", () => {
    store.getState().selectFeature("kaizhou:rail");
    expect(lastScene()?.selected).toBe("kaizhou:rail");
    library.setState({
      index: {
        status: "ready",
        value: { version: 1, build: "b", bbox: [105, 28, 110, 32], plans: [], aliases: {}, withdrawn: {} },
      },
    });
    store.getState().choosePlan("all");
    expect(lastScene()?.home).toEqual([105, 28, 110, 32]);
    library.setState({ index: { status: "idle" } });
    expect(lastScene()?.home).toBeNull();
  });

  it("shows the chosen basemap, and the embedded one when that is chosen again", async () => {
    basemap.getState().choose("街道");
    await vi.waitFor(() => expect(view.showBasemap).toHaveBeenCalledOnce());
    expect(view.showBasemap.mock.lastCall?.[0]).toMatchObject({ layers: [{ id: "basemap-0" }] });
    basemap.getState().choose(null);
    await vi.waitFor(() => expect(view.showBasemap.mock.lastCall?.[0]).toBeNull());
  });

  it("gives up a basemap that cannot be read, with a notice", async () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no such server")));
    basemap.getState().choose("失联");
    await vi.waitFor(() => expect(store.getState().notices).toEqual([{ type: "basemap-failed", name: "失联" }]));
    expect(basemap.getState().chosen).toBeNull();
    vi.unstubAllGlobals();
    warn.mockRestore();
  });

  it("ignores a basemap that is read after another was chosen", async () => {
    const answers: ((response: Response) => void)[] = [];
    vi.stubGlobal("fetch", () => new Promise<Response>((resolve) => answers.push(resolve)));
    basemap.getState().choose("失联");
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    basemap.getState().choose("街道");
    await vi.waitFor(() => expect(view.showBasemap).toHaveBeenCalledOnce());
    const late = Response.json({ version: 8, sources: {}, layers: [] });
    const body = vi.spyOn(late, "json");
    answers[0]?.(late);
    await vi.waitFor(() => expect(body).toHaveResolved());
    await allHandled();
    expect(view.showBasemap).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});
