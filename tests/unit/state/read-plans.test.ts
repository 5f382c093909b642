import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DataError } from "../../../src/data/read/data-error.ts";
import type { FeatureSource } from "../../../src/data/read/feature-source.ts";
import { library, receivedOf } from "../../../src/state/library.ts";
import { createReader, type Reader } from "../../../src/state/read-plans.ts";
import { store } from "../../../src/state/store.ts";
import { feature, plan } from "../../support/builders.ts";
import { fakeSource, indexOf } from "../../support/fake-source.ts";
import { resetState } from "../../support/state.ts";

const plans = [
  plan("kaizhou", 2021, [feature("kaizhou:line", null, { sameAs: ["bazhou:line"] })]),
  plan("bazhou", 2021, [feature("bazhou:line", null, { sameAs: ["kaizhou:line"] })]),
  plan("chengyu", 2026, []),
];

let stop = (): void => undefined;

/** A reader that the next test does not hear. */
function readerOf(source: FeatureSource): Reader {
  const reader = createReader(source);
  stop = reader.stop;
  return reader;
}

beforeEach(resetState);
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

const statusOf = (id: string) => library.getState().plans.get(id)?.status ?? "idle";

describe("what is read", () => {
  test("is the index, then the chosen plan; what nobody needs stays idle", async () => {
    const { source, reads } = fakeSource(plans);
    await readerOf(source).start();
    expect(reads).toEqual(["index", "kaizhou"]);
    expect(statusOf("kaizhou")).toBe("ready");
    expect(statusOf("bazhou")).toBe("idle");
    expect(library.getState().scriptNormalizer.status).toBe("idle");
  });

  test("goes on to the plans that name the same thing, once its own plan tells of them", async () => {
    store.getState().selectFeature("kaizhou:line");
    const { source, reads } = fakeSource(plans);
    await readerOf(source).start();
    expect(reads).toEqual(["index", "kaizhou", "bazhou"]);
  });

  test("is every plan and the script normalizer for the comparison", async () => {
    const { source, reads } = fakeSource(plans);
    await readerOf(source).start();
    store.getState().compare();
    await vi.waitFor(() => expect(library.getState().scriptNormalizer.status).toBe("ready"));
    expect(reads).toEqual(["index", "kaizhou", "bazhou", "chengyu", "script normalizer"]);
  });

  test("is the script normalizer for the table, which finds names in either script", async () => {
    const { source, reads } = fakeSource(plans);
    await readerOf(source).start();
    store.getState().chooseScreen("table");
    await vi.waitFor(() => expect(reads).toEqual(["index", "kaizhou", "script normalizer"]));
  });

  test("follows the choices, and reads nothing twice, even while it is on its way", async () => {
    const { source, reads } = fakeSource(plans);
    const first = readerOf(source).start();
    store.getState().choosePlan("bazhou");
    store.getState().chooseScreen("charts");
    store.getState().choosePlan("kaizhou");
    await first;
    store.getState().choosePlan("bazhou");
    await vi.waitFor(() => expect(statusOf("bazhou")).toBe("ready"));
    expect(reads).toEqual(["index", "kaizhou", "bazhou"]);
  });

  test("is the first plan when an address names a plan that does not exist", async () => {
    store.setState({ plan: "nowhere" });
    const { source, reads } = fakeSource(plans);
    await readerOf(source).start();
    expect(reads).toEqual(["index", "kaizhou"]);
    expect(statusOf("kaizhou")).toBe("ready");
    expect(store.getState().notices).toEqual([{ type: "unknown-plan", id: "nowhere" }]);
  });
});

test("an address with the whole ID of a feature reads the feature's plan alone, though it names no plan", async () => {
  store.setState({ side: { type: "text", feature: "chengyu:line", passage: 0, section: null } });
  const { source, reads } = fakeSource([...plans.slice(0, 2), plan("chengyu", 2026, [feature("chengyu:line", null)])]);
  await readerOf(source).start();
  expect(reads).toEqual(["index", "chengyu"]);
  expect(store.getState()).toMatchObject({ plan: "chengyu", side: { feature: "chengyu:line" }, notices: [] });
});

describe("a failure that was foreseen", () => {
  const fault = new DataError("truncated", "kaizhou/text.json", "breaks off");

  test("of a plan ends in failed, with its cause, and leaves other plans readable", async () => {
    const { source } = fakeSource(plans, {
      readPlan: async ({ id }) => {
        if (id === "kaizhou") throw fault;
        return plans[1] ?? Promise.reject(fault);
      },
    });
    await readerOf(source).start();
    expect(library.getState().plans.get("kaizhou")).toEqual({ status: "failed", error: fault });
    store.getState().choosePlan("bazhou");
    await vi.waitFor(() => expect(statusOf("bazhou")).toBe("ready"));
  });

  test("is read again by a retry, which reads nothing else", async () => {
    const answers = [Promise.reject(fault), Promise.resolve(plans[0])];
    const { source, reads } = fakeSource(plans, {
      readPlan: async () => (await answers.shift()) ?? Promise.reject(fault),
    });
    const reader = readerOf(source);
    await reader.start();
    await reader.retry();
    expect(reads).toEqual(["index", "kaizhou", "kaizhou"]);
    expect(statusOf("kaizhou")).toBe("ready");
  });

  test("of the index is told to whoever waits for the index; a retry reads index and plan", async () => {
    const answers = [Promise.reject(fault), Promise.reject(fault), Promise.resolve(indexOf(plans))];
    const { source, reads } = fakeSource(plans, { readIndex: async () => (await answers.shift()) ?? indexOf([]) });
    const reader = readerOf(source);
    await reader.start();
    expect(library.getState().index).toEqual({ status: "failed", error: fault });
    await expect(reader.readIndex()).rejects.toBe(fault);
    await reader.retry();
    expect(await reader.readIndex()).toEqual(indexOf(plans));
    expect(reads).toEqual(["index", "index", "index", "kaizhou"]);
  });
});

describe("a failure that nobody foresaw", () => {
  const bug = new TypeError("undefined is not a function");
  const sources: [string, Pick<FeatureSource, "readIndex" | "readPlan">][] = [
    ["rejects", { readIndex: () => Promise.reject(bug), readPlan: () => Promise.reject(bug) }],
    [
      "throws at once",
      {
        readIndex: () => {
          throw bug;
        },
        readPlan: () => {
          throw bug;
        },
      },
    ],
  ];

  test.each(sources)("ends in failed when the source %s, and the console has the cause", async (_how, broken) => {
    const console = vi.spyOn(globalThis.console, "error").mockReturnValue();
    await readerOf(fakeSource(plans, { readIndex: broken.readIndex }).source).start();
    const { index } = library.getState();
    expect(index).toMatchObject({ status: "failed", error: { fault: "unexpected", file: "index.json", cause: bug } });

    stop();
    resetState();
    await readerOf(fakeSource(plans, { readPlan: broken.readPlan }).source).start();
    const failed = library.getState().plans.get("kaizhou");
    expect(failed).toMatchObject({ status: "failed", error: { fault: "unexpected", file: "kaizhou", cause: bug } });
    expect(console).toHaveBeenCalledWith(bug);
  });

  test("of the script normalizer ends in failed too", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    store.getState().compare();
    const { source } = fakeSource(plans, { readScriptNormalizer: () => Promise.reject(bug) });
    await readerOf(source).start();
    expect(library.getState().scriptNormalizer).toMatchObject({ status: "failed", error: { fault: "unexpected" } });
    expect(statusOf("chengyu")).toBe("ready");
  });
});

describe("a transfer that is slow", () => {
  test("tells how much has come, and says nothing more once it has failed", async () => {
    vi.spyOn(Date, "now").mockReturnValue(0);
    const fault = new DataError("stalled", "kaizhou/text.json", "silent");
    let come = (_bytes: number): void => undefined;
    let fail = (_cause: unknown): void => undefined;
    const { source } = fakeSource(plans, {
      readPlan: (_summary, _build, onBytes) => {
        come = (bytes) => onBytes?.(bytes);
        return new Promise((_resolve, reject) => {
          fail = reject;
        });
      },
    });
    const read = readerOf(source).start();
    await vi.waitFor(() => expect(statusOf("kaizhou")).toBe("loading"));
    come(700_000);
    expect(receivedOf(library.getState(), "kaizhou"), "before it is slow").toBe(0);
    vi.spyOn(Date, "now").mockReturnValue(600);
    come(500_000);
    expect(receivedOf(library.getState(), "kaizhou")).toBe(1_200_000);
    expect(receivedOf(library.getState(), "bazhou")).toBe(0);
    fail(fault);
    await read;
    vi.spyOn(Date, "now").mockReturnValue(1200);
    come(1);
    expect(library.getState().plans.get("kaizhou")).toEqual({ status: "failed", error: fault });
  });
});

describe("a fault in what follows the reading", () => {
  test("of somebody who listens to the library does not keep a plan loading for ever", async () => {
    const console = vi.spyOn(globalThis.console, "error").mockReturnValue();
    const bug = new TypeError("the map cannot draw this");
    const leave = library.subscribe(() => {
      throw bug;
    });
    await readerOf(fakeSource(plans).source).start();
    leave();
    expect(statusOf("kaizhou")).toBe("ready");
    expect(console).toHaveBeenCalledWith(bug);
  });

  test("of the check of the choices is told, and reading again goes on from there", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    const bug = new TypeError("undefined is not a function");
    const aliases = vi.fn(() => ({}));
    aliases.mockImplementationOnce(() => {
      throw bug;
    });
    const index = Object.defineProperty(indexOf(plans), "aliases", { get: aliases });
    const reader = readerOf(fakeSource(plans, { readIndex: async () => index }).source);
    store.getState().selectFeature("kaizhou:line");
    await reader.start();
    expect(library.getState().index).toMatchObject({ status: "failed", error: { fault: "unexpected", cause: bug } });
    await reader.retry();
    expect(statusOf("kaizhou")).toBe("ready");
  });
});
