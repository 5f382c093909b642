import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { DataError } from "../../../src/data/read/data-error.ts";
import { library } from "../../../src/state/library.ts";
import { lookForEdition, watchEdition } from "../../../src/state/new-edition.ts";
import { store } from "../../../src/state/store.ts";
import { indexOf } from "../../support/fake-source.ts";
import { allHandled } from "../../support/handled.ts";
import { resetState } from "../../support/state.ts";

const page = { address: "https://atlas.example/", script: "index-abc.js" };
const html = (script: string): string => `<script src="./assets/${script}"></script><div id="root"></div>`;
const ready = { index: { status: "ready", value: indexOf([]) } } as const;
const offers = () => store.getState().notices.filter(({ type }) => type === "new-edition").length;

/** What the server holds: the page, and the build of the data. Null: it does not answer. */
function serve(script: string | null, build: string | null) {
  const fetch = vi.fn(async (address: URL, _options?: RequestInit) => {
    const body = address.pathname === "/" ? script && html(script) : build && JSON.stringify({ version: 1, build });
    if (body === null) throw new TypeError("Failed to fetch");
    return new Response(body);
  });
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

beforeEach(() => {
  resetState();
  library.setState(ready);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("a new edition", () => {
  test.each([
    ["is not offered while program and data are the same", "index-abc.js", "b1", 0],
    ["is offered when the program is another", "index-xyz.js", "b1", 1],
    ["is offered when the data are another", "index-abc.js", "b2", 1],
    ["is offered when only one of the two can be asked for", null, "b2", 1],
    ["is not offered offline", null, null, 0],
  ])("%s", async (_what, script, build, count) => {
    const fetch = serve(script, build);
    await lookForEdition(page);
    expect(offers()).toBe(count);
    expect(fetch.mock.calls.map(([, options]) => options?.cache)).toEqual(["no-cache", "no-cache"]);
  });

  test("is not seen in the page of a network that wants a login", async () => {
    vi.stubGlobal("fetch", async () => new Response("<p>please log in</p>"));
    await lookForEdition(page);
    expect(offers()).toBe(0);
  });

  test("is looked for when a part does not come, when a file fails, and when the reader is back after long", async () => {
    const fetch = serve("index-abc.js", "b1");
    const [events, tab] = [new EventTarget(), Object.assign(new EventTarget(), { visibilityState: "visible" })];
    watchEdition(page, events, tab);
    await allHandled();
    expect(fetch, "while nothing is wrong").not.toHaveBeenCalled();

    events.dispatchEvent(new Event("vite:preloadError"));
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(2));

    const fault = new DataError("missing", "bazhou/text.json", "HTTP 404");
    library.setState({ plans: new Map([["bazhou", { status: "failed", error: fault }]]) });
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(4));

    tab.dispatchEvent(new Event("visibilitychange"));
    await allHandled();
    expect(fetch, "back after a moment").toHaveBeenCalledTimes(4);
    const now = Date.now();
    vi.spyOn(Date, "now").mockReturnValue(now + 3_600_000);
    serve("index-xyz.js", "b1");
    tab.dispatchEvent(new Event("visibilitychange"));
    await vi.waitFor(() => expect(offers()).toBe(1));
    expect(fetch, "in all").toHaveBeenCalledTimes(4);
  });
});
