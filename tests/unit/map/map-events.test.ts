import { beforeEach, describe, expect, it, vi } from "vitest";
import type { PointerHit } from "../../../src/map/interaction/hits.ts";
import { mapEvents } from "../../../src/map/map-events.ts";
import { basemap } from "../../../src/state/basemap.ts";
import { store } from "../../../src/state/store.ts";

const at = { lng: 108.4, lat: 31.2 };
const rail: PointerHit = { id: "kaizhou:rail", tier: "line", size: 0 };
const road: PointerHit = { id: "kaizhou:road", tier: "line", size: 0 };
const side = () => store.getState().side;

beforeEach(() => {
  store.setState(store.getInitialState());
  basemap.setState(basemap.getInitialState());
});

describe("a click", () => {
  it("on one feature opens its card", () => {
    mapEvents.click([rail, rail], [], at);
    expect(side()).toEqual({ type: "card", feature: "kaizhou:rail" });
  });

  it("on several features offers them to pick from", () => {
    mapEvents.click([rail, road], [], at);
    expect(side()).toEqual({ type: "pick", features: ["kaizhou:rail", "kaizhou:road"], at });
  });

  it("on a cluster offers the points in it", () => {
    mapEvents.click([], ["kaizhou:school", "kaizhou:clinic"], at);
    expect(side()).toEqual({ type: "pick", features: ["kaizhou:school", "kaizhou:clinic"], at });
  });

  it("on a feature beside a cluster means the feature", () => {
    mapEvents.click([rail], ["kaizhou:school"], at);
    expect(side()).toEqual({ type: "card", feature: "kaizhou:rail" });
  });

  it("that is the first half of a double click is taken back: what was open, and the plan in hand", () => {
    mapEvents.click([rail], [], at);
    mapEvents.takeClickBack();
    expect(side().type).toBe("none");
    mapEvents.click([], [], at);
    mapEvents.takeClickBack();
    expect(side().type).toBe("none");
    mapEvents.click([rail], [], at);
    mapEvents.click([], [], at);
    mapEvents.takeClickBack();
    expect(side(), "a card that it closed").toEqual({ type: "card", feature: "kaizhou:rail" });
    mapEvents.click([{ ...rail, id: "bazhou:rail" }], [], at);
    mapEvents.takeClickBack();
    expect(store.getState().plan).toBe("kaizhou");
  });

  it("is not taken back after something else has been opened", () => {
    mapEvents.click([rail], [], at);
    store.getState().selectFeature("kaizhou:road");
    mapEvents.takeClickBack();
    expect(side()).toEqual({ type: "card", feature: "kaizhou:road" });
  });

  it("on empty land closes what is open, else asks what the plans say there, and asks again elsewhere", () => {
    mapEvents.click([rail], [], at);
    mapEvents.click([], [], at);
    expect(side().type).toBe("none");
    mapEvents.click([], [], at);
    expect(side()).toMatchObject(at);
    mapEvents.click([], [], { lng: 108.5, lat: 31.3 });
    expect(side()).toMatchObject({ lng: 108.5, lat: 31.3 });
  });
});

describe("an event of the map", () => {
  it("of the pointer or the camera becomes a choice", () => {
    mapEvents.hover("kaizhou:rail");
    mapEvents.moved({ lng: 108, lat: 31, zoom: 10 });
    expect(store.getState()).toMatchObject({ hover: "kaizhou:rail", view: { lng: 108, lat: 31, zoom: 10 } });
  });

  it("that answers a request for an area ends the request", () => {
    store.getState().requestArea("drawn");
    mapEvents.area([108, 31, 109, 32]);
    expect(store.getState()).toMatchObject({ areaRequest: null, filters: { area: [108, 31, 109, 32] } });
    store.getState().requestArea("drawn");
    mapEvents.area(null);
    expect(store.getState()).toMatchObject({ areaRequest: null, filters: { area: [108, 31, 109, 32] } });
  });

  it("about the graphics context says so, and says when it is back", () => {
    mapEvents.ready();
    expect(store.getState().mapStatus).toBe("ready");
    mapEvents.contextLost();
    expect(store.getState().mapStatus).toBe("lost");
    mapEvents.contextRestored();
    expect(store.getState().mapStatus).toBe("ready");
    expect(store.getState().notices).toEqual([{ type: "gpu-lost" }, { type: "gpu-restored" }]);
  });

  it("about a failed basemap brings the embedded one back, with a notice; nothing where it is chosen already", () => {
    mapEvents.basemapFailed();
    expect(store.getState().notices).toEqual([]);
    basemap.getState().offer({ basemaps: [{ type: "raster", name: "街道", url: "/{z}/{x}/{y}" }], refused: [] });
    basemap.getState().choose("街道");
    mapEvents.basemapFailed();
    expect(basemap.getState().chosen).toBeNull();
    expect(store.getState().notices).toEqual([{ type: "basemap-failed", name: "街道" }]);
  });

  it("about an error is told, and written to the console", () => {
    const error = vi.spyOn(console, "error").mockReturnValue();
    mapEvents.failed("out of memory");
    expect(store.getState().notices).toEqual([{ type: "map-error", detail: "out of memory" }]);
    expect(error).toHaveBeenCalledWith("out of memory");
    error.mockRestore();
  });
});
