import { beforeEach, describe, expect, it } from "vitest";
import { Camera } from "../../../../src/map/interaction/camera.ts";
import type { Scene } from "../../../../src/map/scene/scene.ts";
import { emptyScene, FakeMap } from "../../../support/fake-map.ts";

const home: Scene = { ...emptyScene, home: [108, 31, 109, 32] };
const school: Scene = { ...home, selected: "one:school", focus: [120, 30, 120, 30] };

let map: FakeMap;
let camera: Camera;

beforeEach(() => {
  map = new FakeMap();
  camera = new Camera(map, () => false);
});

/** Follows the scenes one after another; says what the last one made the camera do. */
function follow(...scenes: Scene[]): string[] {
  let before: Scene | null = null;
  for (const scene of scenes) {
    map.takeCalls();
    camera.follow(scene, before);
    before = scene;
  }
  return map.takeCalls(/To|fit/);
}

describe("the camera", () => {
  it("shows the whole plan first, at once", () => {
    expect(follow(home)).toEqual(["fitBounds 108,31,109,32"]);
  });

  it("flies to another plan", () => {
    expect(follow(home, { ...home, home: [106, 29, 107, 30] })).toEqual(["flyTo 106,29,107,30"]);
  });

  it("goes to the view of an address, and stays with it though a feature is selected elsewhere", () => {
    const view = { lng: 108.5, lat: 31.5, zoom: 10 };
    expect(follow({ ...school, view })).toEqual(["jumpTo 108.5,31.5,10"]);
    expect(follow({ ...school, view }, { ...school, view, focus: [120, 30, 121, 31] })).toEqual([]);
    expect(follow({ ...school, view }, { ...school, view, selected: "one:plant" })).toEqual([
      "flyTo 120,30,120,30 up to 11.8",
    ]);
  });

  it("goes to the view that a step of history brings back together with a feature", () => {
    const view = { lng: 108.5, lat: 31.5, zoom: 10 };
    expect(follow(home, { ...school, view })).toEqual(["jumpTo 108.5,31.5,10"]);
  });

  it("does not jump to where it is", () => {
    const view = { lng: 105, lat: 36, zoom: 9 };
    expect(follow({ ...home, view })).toEqual([]);
  });

  it("shows the whole plan again when the view is given up", () => {
    expect(follow({ ...home, view: { lng: 105, lat: 36, zoom: 9 } }, home)).toEqual(["flyTo 108,31,109,32"]);
  });
});

describe("a selected feature", () => {
  it("is shown at once in the first scene, instead of the whole plan", () => {
    expect(follow(school)).toEqual(["fitBounds 120,30,120,30 up to 11.8"]);
  });

  it("is flown to when it is out of sight, once", () => {
    expect(follow(home, school)).toEqual(["flyTo 120,30,120,30 up to 11.8"]);
    expect(follow(home, school, { ...school })).toEqual([]);
  });

  it("is left where it is in sight, unless it is a point too small to see", () => {
    const inSight: Scene = { ...school, focus: [105, 36, 105, 36] };
    expect(follow(home, inSight)).toEqual([]);
    map.zoom = 7;
    expect(follow(home, inSight)).toEqual(["flyTo 105,36,105,36 up to 11.8"]);
  });

  it("stays in sight when its card makes the map narrower, unless a person has moved the map", () => {
    const atEdge: Scene = { ...school, focus: [108, 36, 108, 36] };
    const narrow = { clientWidth: 600, clientHeight: 800 };
    const resize = (): void => {
      for (const event of ["movestart", "move", "resize", "moveend"]) map.fire(event);
    };
    expect(follow(home, atEdge), "in sight at first").toEqual([]);
    map.size = narrow;
    resize();
    expect(map.takeCalls(/To/)).toEqual(["flyTo 108,36,108,36 up to 11.8"]);

    map = new FakeMap();
    camera = new Camera(map, () => false);
    follow(home, atEdge, { ...atEdge, view: { lng: 105, lat: 36, zoom: 9 } });
    map.size = narrow;
    resize();
    expect(map.takeCalls(/To/), "after a move").toEqual([]);
  });

  it("stays in sight when the map changes its size while a person moves it, and is let go of after that", () => {
    const atEdge: Scene = { ...school, focus: [108, 36, 108, 36] };
    follow(home, atEdge);
    map.fire("movestart", { originalEvent: {} });
    map.fire("resize");
    map.fire("moveend");
    const moved: Scene = { ...atEdge, view: { lng: 105, lat: 36, zoom: 9 } };
    camera.follow(moved, atEdge);
    map.takeCalls();
    map.size = { clientWidth: 600, clientHeight: 800 };
    map.fire("resize");
    expect(map.takeCalls(/To/)).toEqual([]);
  });

  it("is not in sight behind the phone's sheet", () => {
    const low: Scene = { ...school, focus: [105, 33, 105, 33] };
    expect(follow(home, low)).toEqual([]);
    expect(follow({ ...home, bottomInset: 300 }, { ...low, bottomInset: 300 })).toEqual([
      "flyTo 105,33,105,33 up to 11.8",
    ]);
  });

  it("is flown to once its plan is read", () => {
    expect(follow(home, { ...school, focus: null }, school)).toEqual(["flyTo 120,30,120,30 up to 11.8"]);
  });
});

describe("the text", () => {
  it("moves the map to what its sections name, and not again for the same sections", () => {
    const reading: Scene = { ...home, reading: [108.1, 31.1, 108.2, 31.2] };
    expect(follow(home, reading)).toEqual(["flyTo 108.1,31.1,108.2,31.2 up to 11.8"]);
    expect(follow(home, reading, { ...reading })).toEqual([]);
  });
});

describe("a flight", () => {
  beforeEach(() => {
    follow(home, school);
  });

  it("starts again when the map changes its size under way, and not when it has landed", () => {
    map.fire("resize");
    expect(map.takeCalls(/To/)).toEqual(["flyTo 120,30,120,30 up to 11.8"]);
    map.fire("moveend");
    // It has landed, so the feature is in sight.
    map.size = { clientWidth: 3000, clientHeight: 2000 };
    map.fire("resize");
    expect(map.takeCalls(/To/)).toEqual([]);
  });

  it("starts again when the sheet stops it", () => {
    camera.follow({ ...school, bottomInset: 300 }, school);
    expect(map.takeCalls(/To|Padding/)).toEqual(["setPadding 300", "flyTo 120,30,120,30 up to 11.8"]);
  });

  it("is a jump for those who want no animation", () => {
    camera = new Camera(map, () => true);
    expect(follow(home, school)).toEqual(["fitBounds 120,30,120,30 up to 11.8"]);
  });
});

it("says what part of the map nothing hides", () => {
  camera.follow({ ...home, bottomInset: 200 }, null);
  expect(camera.visibleArea()).toEqual([100, 34, 110, 40]);
});
