import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRepaintHold, PROVED_ON, type RepaintingMap } from "../../../src/map/hold-repaint.ts";

/** A map that counts its frames. */
function createFake() {
  let onData: (event: { sourceId: string; sourceDataType: string }) => void = () => undefined;
  let onMove: () => void = () => undefined;
  const fake = {
    frames: 0,
    loaded: new Set<string>(),
    isFlying: false,
    triggerRepaint: () => {
      fake.frames++;
    },
    isMoving: () => fake.isFlying,
    isSourceLoaded: (source: string) => fake.loaded.has(source),
    on: (...[type, listener]: ["sourcedata", typeof onData] | ["movestart", typeof onMove]) => {
      if (type === "sourcedata") onData = listener;
      else onMove = listener;
    },
    tell: (sourceId: string, sourceDataType: string) => onData({ sourceId, sourceDataType }),
    finish: (source: string) => {
      fake.loaded.add(source);
      fake.tell(source, "content");
    },
    setOut: () => onMove(),
  };
  return fake satisfies RepaintingMap;
}

describe("frames of a map", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("are held until all of a change is in, then come as one", () => {
    const map = createFake();
    const show = createRepaintHold(map);
    show(["features", "names"]);
    map.triggerRepaint();
    map.tell("features", "content");
    map.finish("features");
    map.triggerRepaint();
    expect(map.frames).toBe(0);
    map.finish("names");
    expect(map.frames).toBe(1);
    map.triggerRepaint();
    expect(map.frames).toBe(2);
  });

  it("wait for the tiles too, not only for the data", () => {
    const map = createFake();
    createRepaintHold(map)(["features"]);
    map.loaded.add("features");
    map.tell("features", "metadata");
    expect(map.frames).toBe(0);
    map.tell("features", "content");
    expect(map.frames).toBe(1);
  });

  it("are not held where nothing has changed", () => {
    const map = createFake();
    createRepaintHold(map)([]);
    map.triggerRepaint();
    expect(map.frames).toBe(1);
  });

  it("come at once when the map sets out, and are not held while it moves", () => {
    const map = createFake();
    const show = createRepaintHold(map);
    show(["features"]);
    map.setOut();
    expect(map.frames).toBe(1);
    map.isFlying = true;
    show(["features"]);
    map.triggerRepaint();
    expect(map.frames).toBe(2);
  });

  it("come after all when a source never answers", () => {
    const map = createFake();
    createRepaintHold(map)(["features"]);
    vi.runAllTimers();
    expect(map.frames).toBe(1);
  });
});

it("was proved on the engine's version that is installed", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(
    dependencies["maplibre-gl"],
    "src/map/hold-repaint.ts replaces a method of the engine. Prove it again on the new version (npm run bench: the row " +
      "of the filter; npm run e2e), then set PROVED_ON there.",
  ).toBe(PROVED_ON);
});
