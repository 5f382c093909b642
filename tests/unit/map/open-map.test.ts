import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DataError } from "../../../src/data/read/data-error.ts";
import { type MapEngine, openMap } from "../../../src/map/open-map.ts";
import { library } from "../../../src/state/library.ts";
import { store } from "../../../src/state/store.ts";
import { fakeSource, indexOf } from "../../support/fake-source.ts";
import { allHandled } from "../../support/handled.ts";
import { resetState } from "../../support/state.ts";

const { source } = fakeSource([]);
const nameControls = (): void => undefined;
const status = () => store.getState().mapStatus;
const connectMap = vi.fn(() => nameControls);

/** Opens the map; the engine never looks at its element here. */
function open(engine: Promise<MapEngine>, firstReading: Promise<void> = Promise.resolve()) {
  return openMap(Object.create(null), () => engine, source, firstReading);
}

beforeEach(() => {
  resetState();
  connectMap.mockClear();
  vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

test("the map starts with the index's build once index and first plan are read", async () => {
  let end = (): void => undefined;
  const opened = open(
    Promise.resolve({ connectMap }),
    new Promise((resolve) => {
      end = resolve;
    }),
  );
  library.setState({ index: { status: "ready", value: indexOf([]) } });
  await allHandled();
  expect(connectMap, "while the first plan is on its way").not.toHaveBeenCalled();
  end();
  expect(await opened).toBe(nameControls);
  expect(connectMap).toHaveBeenCalledWith(expect.anything(), source, "b1");
});

test("a plan that is late is not waited for", async () => {
  library.setState({ index: { status: "ready", value: indexOf([]) } });
  expect(await open(Promise.resolve({ connectMap }), new Promise(() => undefined))).toBe(nameControls);
});

test("an index that fails is told of, not waited for in silence; after a retry the map starts", async () => {
  const opened = open(Promise.resolve({ connectMap }));
  await allHandled();
  library.setState({ index: { status: "failed", error: new DataError("missing", "index.json", "HTTP 404") } });
  expect(status()).toBe("no-data");
  library.setState({ index: { status: "loading" } });
  expect(status()).toBe("loading");
  library.setState({ index: { status: "ready", value: indexOf([]) } });
  expect(await opened).toBe(nameControls);
});

test("an index that fails is told of even while the engine is on its way", async () => {
  let come = (_engine: MapEngine): void => undefined;
  const opened = open(
    new Promise((resolve) => {
      come = resolve;
    }),
  );
  library.setState({ index: { status: "failed", error: new DataError("missing", "index.json", "HTTP 404") } });
  expect(status()).toBe("no-data");
  library.setState({ index: { status: "ready", value: indexOf([]) } });
  come({ connectMap });
  await opened;
});

test("an engine that does not come leaves a status, and comes when the reader asks again", async () => {
  library.setState({ index: { status: "ready", value: indexOf([]) } });
  const answers = [Promise.reject(new TypeError("Failed to fetch")), Promise.resolve({ connectMap })];
  const engine = () => answers.shift() ?? Promise.reject(new Error("asked too often"));
  const opened = openMap(Object.create(null), engine, source, Promise.resolve());
  await vi.waitFor(() => expect(status()).toBe("failed"));
  library.setState({ index: { status: "failed", error: new DataError("missing", "index.json", "HTTP 404") } });
  expect(status(), "the first fault stays").toBe("failed");
  library.setState({ index: { status: "ready", value: indexOf([]) } });
  store.getState().showMapStatus("loading");
  expect(await opened).toBe(nameControls);
});

test("an engine that breaks leaves a status, too", async () => {
  library.setState({ index: { status: "ready", value: indexOf([]) } });
  connectMap.mockImplementationOnce(() => {
    throw new TypeError("a bug");
  });
  const broken = open(Promise.resolve({ connectMap }));
  await vi.waitFor(() => expect(status()).toBe("failed"));
  store.getState().showMapStatus("loading");
  expect(await broken).toBe(nameControls);
});

test("an engine that is silent for long is said to be slow, and is taken when it comes after all", async () => {
  vi.useFakeTimers();
  library.setState({ index: { status: "ready", value: indexOf([]) } });
  let come = (_engine: MapEngine): void => undefined;
  const opened = open(
    new Promise((resolve) => {
      come = resolve;
    }),
  );
  await vi.advanceTimersByTimeAsync(20_000);
  expect(status()).toBe("slow");
  come({ connectMap });
  await vi.advanceTimersByTimeAsync(1);
  expect(status()).toBe("loading");
  expect(await opened).toBe(nameControls);
  vi.useRealTimers();
});
