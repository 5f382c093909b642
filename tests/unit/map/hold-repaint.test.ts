import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Framed, gatherFrames } from "../../../src/map/hold-repaint.ts";

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
  return fake satisfies Framed;
}

describe("frames", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("are held until all of a change is in, then come as one", () => {
    const map = createFake();
    const show = gatherFrames(map);
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
    gatherFrames(map)(["features"]);
    map.loaded.add("features");
    map.tell("features", "metadata");
    expect(map.frames).toBe(0);
    map.tell("features", "content");
    expect(map.frames).toBe(1);
  });

  it("are not held where nothing has changed", () => {
    const map = createFake();
    gatherFrames(map)([]);
    map.triggerRepaint();
    expect(map.frames).toBe(1);
  });

  it("come at once when the map sets out, and are not held while it moves", () => {
    const map = createFake();
    const show = gatherFrames(map);
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
    gatherFrames(map)(["features"]);
    vi.runAllTimers();
    expect(map.frames).toBe(1);
  });
});
