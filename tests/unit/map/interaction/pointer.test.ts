import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchPointer } from "../../../../src/map/interaction/pointer.ts";
import { FakeMap, FakeTooltip } from "../../../support/fake-map.ts";

const geometry = { type: "Point" as const, coordinates: [105, 36] };
const zone = {
  layer: { metadata: { tier: "area" } },
  properties: { id: "one:zone", name: "浦里新区", size: 12 },
  geometry,
};
const rail = {
  layer: { metadata: { tier: "line" } },
  properties: { id: "one:rail", name: "渝西高铁", size: 0 },
  geometry,
};
const cluster = {
  layer: { metadata: { tier: "cluster", deferred: true } },
  properties: { id: "one:镇", count: 2, members: "one:school one:clinic" },
  geometry,
};
const hatch = { layer: { metadata: { deferred: true } }, properties: { id: "one:zone", name: "浦里新区" }, geometry };
const foreign = { layer: {}, properties: { id: 7, name: "street" }, geometry };

const events = { click: vi.fn(), takeClickBack: vi.fn(), hover: vi.fn(), moved: vi.fn() };
const at = { point: { x: 500, y: 400 }, lngLat: { lng: 105, lat: 36 }, originalEvent: {} };
const tap = { pointerType: "touch" };
let map: FakeMap;
let tooltip: FakeTooltip;
let hitsAt: ReturnType<typeof watchPointer>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  map = new FakeMap();
  tooltip = new FakeTooltip();
  hitsAt = watchPointer(map, tooltip, events);
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a pointer", () => {
  it("hits the layers that have a tier, and no others", () => {
    map.rendered = [foreign, hatch, rail, zone];
    expect(hitsAt(500, 400)).toEqual({
      hits: [
        { id: "one:rail", tier: "line", size: 0 },
        { id: "one:zone", tier: "area", size: 12 },
      ],
      clustered: [],
      top: rail.properties,
    });
  });

  it("hits a cluster with the points in it", () => {
    map.rendered = [cluster];
    expect(hitsAt(500, 400)).toEqual({ hits: [], clustered: ["one:school", "one:clinic"], top: undefined });
  });
});

describe("a click", () => {
  it("reports what it hits and where", () => {
    map.rendered = [zone];
    map.fire("click", at);
    expect(events.click).toHaveBeenCalledWith([{ id: "one:zone", tier: "area", size: 12 }], [], { lng: 105, lat: 36 });
  });

  it("of a finger reaches further than one of a mouse", () => {
    map.fire("click", at);
    map.fire("click", { ...at, originalEvent: tap });
    vi.runAllTimers();
    expect(map.takeCalls()).toEqual(["query [[496,396],[504,404]]", "query [[488,388],[512,412]]"]);
  });
});

describe("two clicks in a row, which zoom", () => {
  it("with a mouse: the first acts at once and is taken back, the second does nothing", () => {
    map.rendered = [zone];
    map.fire("click", { ...at, originalEvent: { detail: 1 } });
    expect(events.click, "not held up").toHaveBeenCalledOnce();
    map.fire("click", { ...at, originalEvent: { detail: 2 } });
    expect(events.click).toHaveBeenCalledOnce();
    expect(events.takeClickBack).not.toHaveBeenCalled();
    map.fire("dblclick");
    expect(events.takeClickBack).toHaveBeenCalledOnce();
  });

  it("with a mouse, four times: the third is a first one again", () => {
    map.rendered = [zone];
    for (const detail of [1, 2, 3, 4]) {
      map.fire("click", { ...at, originalEvent: { detail } });
      if (detail % 2 === 0) map.fire("dblclick");
    }
    expect(events.click).toHaveBeenCalledTimes(2);
    expect(events.takeClickBack).toHaveBeenCalledTimes(2);
  });

  it("with a mouse on empty land: the first waits, so that nothing closes and nothing need be taken back", () => {
    map.fire("click", { ...at, originalEvent: { detail: 1 } });
    map.fire("click", { ...at, originalEvent: { detail: 2 } });
    map.fire("dblclick");
    vi.runAllTimers();
    expect(events.click).not.toHaveBeenCalled();
    expect(events.takeClickBack).not.toHaveBeenCalled();
    map.fire("click", { ...at, originalEvent: { detail: 1 } });
    vi.runAllTimers();
    expect(events.click, "one click alone acts").toHaveBeenCalledOnce();
  });

  it("with a finger: the first waits for the second, which moves the map and is no click", () => {
    map.rendered = [zone];
    map.fire("click", { ...at, originalEvent: tap });
    map.fire("movestart", { originalEvent: {} });
    vi.runAllTimers();
    expect(events.click).not.toHaveBeenCalled();
  });

  it("with a finger, slowly: the first has acted, and is taken back", () => {
    map.fire("click", { ...at, originalEvent: tap });
    vi.advanceTimersByTime(400);
    map.fire("movestart", { originalEvent: new Event("touchend") });
    expect(events.takeClickBack).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(5000);
    map.fire("movestart", { originalEvent: new Event("touchend") });
    expect(events.takeClickBack, "two fingers, later").toHaveBeenCalledOnce();
  });

  it("with a finger: one tap acts after a moment, also while the program moves the map", () => {
    map.rendered = [zone];
    map.fire("click", { ...at, originalEvent: tap });
    map.fire("movestart");
    vi.runAllTimers();
    expect(events.click).toHaveBeenCalledOnce();
  });
});

describe("a hover", () => {
  it("is reported with the feature's name once the pointer rests", () => {
    map.rendered = [rail, zone];
    map.fire("mousemove", at);
    map.fire("mousemove", at);
    expect(events.hover).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(events.hover.mock.calls).toEqual([["one:rail"]]);
    expect(tooltip.text).toBe("渝西高铁");
    expect(map.canvas.style.cursor).toBe("pointer");
  });

  it("over a cluster shows that it can be clicked, and no name", () => {
    map.rendered = [cluster];
    map.fire("mousemove", at);
    vi.runAllTimers();
    expect(map.canvas.style.cursor).toBe("pointer");
    expect(tooltip.text).toBeNull();
    expect(events.hover).toHaveBeenCalledWith(null);
  });

  it("ends over empty land and when the pointer leaves the map", () => {
    map.rendered = [rail];
    map.fire("mousemove", at);
    vi.runAllTimers();
    map.rendered = [];
    map.fire("mousemove", at);
    vi.runAllTimers();
    expect(map.canvas.style.cursor).toBe("");
    expect(tooltip.text).toBeNull();
    map.fire("mousemove", at);
    map.fire("mouseout");
    vi.runAllTimers();
    expect(events.hover.mock.calls).toEqual([["one:rail"], [null], [null]]);
  });
});

describe("a move", () => {
  it("by hand is reported with the view it ends at", () => {
    map.fire("movestart", { originalEvent: {} });
    map.fire("moveend");
    expect(events.moved.mock.calls).toEqual([[{ lng: 105, lat: 36, zoom: 9 }]]);
  });

  it("by wheel counts as by hand, though its event is not named", () => {
    map.fire("wheel");
    map.fire("movestart");
    map.fire("moveend");
    expect(events.moved).toHaveBeenCalledOnce();
  });

  it("by the program is not reported, nor does it inherit a wheel before it", () => {
    map.fire("wheel");
    map.fire("movestart");
    map.fire("moveend");
    map.fire("movestart");
    map.fire("moveend");
    expect(events.moved).toHaveBeenCalledOnce();
  });
});
