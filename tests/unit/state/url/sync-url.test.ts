import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ALL_SHOWN } from "../../../../src/data/filters/filters.ts";
import { NO_SIDE } from "../../../../src/state/choices.ts";
import { store } from "../../../../src/state/store.ts";
import { type AddressWindow, syncUrl } from "../../../../src/state/url/sync-url.ts";
import { resetState } from "../../../support/state.ts";

/** Longer than the address waits for choices to rest, ms. */
const REST = 300;

/** A window with a history of its own: the last step is the present one. */
class FakeWindow implements AddressWindow {
  readonly steps: string[];
  readonly #listeners = new Map<string, () => void>();
  readonly location: { readonly search: string };
  readonly history: AddressWindow["history"];

  constructor(search: string) {
    const steps = [search];
    this.steps = steps;
    this.location = {
      get search() {
        return steps.at(-1) ?? "";
      },
    };
    this.history = {
      pushState: (_data, _title, url) => void steps.push(String(url)),
      replaceState: (_data, _title, url) => void steps.splice(-1, 1, String(url)),
    };
  }

  addEventListener(event: string, listen: () => void): void {
    this.#listeners.set(event, listen);
  }

  removeEventListener(event: string): void {
    this.#listeners.delete(event);
  }

  back(): void {
    this.steps.pop();
    this.#listeners.get("popstate")?.();
  }

  leave(): void {
    this.#listeners.get("pagehide")?.();
  }
}

let stop: (() => void) | null = null;

function open(search: string): FakeWindow {
  const page = new FakeWindow(search);
  stop = syncUrl(page);
  return page;
}

beforeEach(() => {
  resetState();
  vi.useFakeTimers();
});
afterEach(() => {
  stop?.();
  stop = null;
  vi.useRealTimers();
});

describe("an address at the start", () => {
  test("gives the choices, and is not rewritten", () => {
    const page = open("?p=bazhou&f=yuxi-gaotie&m=across");
    expect(store.getState()).toMatchObject({
      plan: "bazhou",
      side: { type: "card", feature: "bazhou:yuxi-gaotie" },
      screen: "compare",
      notices: [],
    });
    vi.advanceTimersByTime(REST);
    expect(page.steps).toEqual(["?p=bazhou&f=yuxi-gaotie&m=across"]);
  });

  test("leaves alone what no address holds", () => {
    store.getState().choosePanel("outline");
    store.getState().setFollow(false);
    open("?p=bazhou");
    expect(store.getState()).toMatchObject({ panel: "outline", follow: false });
  });

  test("is told of when a part of it cannot be read", () => {
    open("?p=bazhou&v=here");
    expect(store.getState().notices).toEqual([{ type: "bad-address", what: ["view"] }]);
  });
});

describe("a change of choices", () => {
  test("of plan, side or screen is a step of history at once", () => {
    const page = open("?p=bazhou");
    store.getState().choosePlan("kaizhou");
    store.getState().selectFeature("kaizhou:yuxi-gaotie");
    store.getState().chooseScreen("table");
    expect(page.steps).toEqual([
      "?p=bazhou",
      "?p=kaizhou",
      "?p=kaizhou&f=yuxi-gaotie",
      "?p=kaizhou&f=yuxi-gaotie&m=table",
    ]);
  });

  test("of view or filters corrects the present step, once they rest", () => {
    const page = open("?p=bazhou");
    store.getState().moveTo({ lng: 106, lat: 31, zoom: 9 });
    vi.advanceTimersByTime(200);
    store.getState().moveTo({ lng: 107, lat: 31, zoom: 9 });
    vi.advanceTimersByTime(200);
    expect(page.steps, "while they move").toEqual(["?p=bazhou"]);
    vi.advanceTimersByTime(REST);
    expect(page.steps).toEqual(["?p=bazhou&v=107,31,9"]);
  });

  test("that rests still is in the address before the next step, and when the page is left", () => {
    const page = open("?p=bazhou");
    store.getState().moveTo({ lng: 107, lat: 31, zoom: 9 });
    store.getState().selectFeature("bazhou:daba-shan");
    expect(page.steps).toEqual(["?p=bazhou&v=107,31,9", "?p=bazhou&f=daba-shan&v=107,31,9"]);
    store.getState().moveTo({ lng: 108, lat: 31, zoom: 9 });
    page.leave();
    expect(page.steps.at(-1)).toBe("?p=bazhou&f=daba-shan&v=108,31,9");
  });

  test("of what no address holds leaves the address alone", () => {
    const page = open("?p=bazhou");
    store.getState().choosePanel("list");
    store.getState().hoverFeature("bazhou:daba-shan");
    vi.advanceTimersByTime(REST);
    expect(page.steps).toEqual(["?p=bazhou"]);
  });
});

describe("a step back", () => {
  test("restores the choices of that step, and writes nothing", () => {
    const page = open("?p=bazhou");
    store.getState().selectFeature("bazhou:daba-shan");
    store.getState().filter({ kinds: ["rail"] });
    page.back();
    expect(store.getState()).toMatchObject({ plan: "bazhou", side: NO_SIDE, filters: ALL_SHOWN });
    vi.advanceTimersByTime(REST);
    expect(page.steps).toEqual(["?p=bazhou"]);
  });
});

test("once stopped, choices and address go their own ways", () => {
  const page = open("?p=bazhou");
  stop?.();
  store.getState().choosePlan("kaizhou");
  page.back();
  expect(page.steps).toEqual([]);
  expect(store.getState().plan).toBe("kaizhou");
});
