import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ALL_SHOWN } from "../../../../src/data/filters/filters.ts";
import { NO_SIDE } from "../../../../src/state/choices.ts";
import { choicesOf, store } from "../../../../src/state/store.ts";
import { syncUrl } from "../../../../src/state/url/sync-url.ts";
import { writeUrl } from "../../../../src/state/url/write-url.ts";
import { FakeWindow } from "../../../support/fake-window.ts";
import { resetState } from "../../../support/state.ts";

/** Longer than the address waits for choices to rest, ms. */
const REST = 300;

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

  test("is told of when a part of it cannot be read", async () => {
    open("?p=bazhou&v=here");
    await vi.dynamicImportSettled();
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

  test("that is taken back at once takes its step back, and what follows stays in the step before", () => {
    const page = open("?p=bazhou");
    const { side } = store.getState();
    store.getState().askAbout(106, 31);
    store.getState().takeBack({ side });
    store.getState().moveTo({ lng: 107, lat: 31, zoom: 9 });
    vi.advanceTimersByTime(REST);
    expect(page.steps).toEqual(["?p=bazhou&v=107,31,9"]);
    expect(store.getState()).toMatchObject({ side: NO_SIDE, view: { lng: 107 } });
    store.getState().selectFeature("bazhou:yuxi-gaotie");
    expect(page.steps, "the next one is a step again").toHaveLength(2);
  });

  test("that is taken back within another page leaves no step either", () => {
    const page = open("?p=bazhou&embed=1");
    const { side } = store.getState();
    store.getState().askAbout(106, 31);
    store.getState().takeBack({ side });
    vi.advanceTimersByTime(REST);
    expect(page.steps).toEqual(["?p=bazhou&embed=1"]);
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

  test("of a filter is in the address at once; of very many of them, the last once they rest", () => {
    const page = open("?p=bazhou");
    store.getState().filter({ certainties: [] });
    expect(page.steps, "a reload may follow").toEqual(["?p=bazhou&c=0"]);
    store.getState().filter({ kinds: ["rail"] });
    expect(page.steps).toEqual(["?p=bazhou&k=1kw&c=0"]);
    for (let round = 0; round < 20; round++) store.getState().filter({ place: `第${round}镇` });
    const last = writeUrl(choicesOf(store.getState()));
    expect(page.steps, "browsers refuse many changes in a row").not.toEqual([last]);
    vi.advanceTimersByTime(REST);
    expect(page.steps).toEqual([last]);
  });

  test.each(["pagehide", "visibilitychange", "beforeunload"])("that waits is written at %s", (event) => {
    const page = open("?p=bazhou");
    store.getState().moveTo({ lng: 107, lat: 31, zoom: 9 });
    page.tell(event);
    expect(page.steps).toEqual(["?p=bazhou&v=107,31,9"]);
    expect(page.hears("beforeunload"), "nothing waits any more").toBe(false);
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

describe("an address as people hold it", () => {
  test("opens what is clearly meant, names what is left, and stays as it was typed", async () => {
    const typed = "?p=kaizhou&amp;f=Yuxi-Gaotie，请看";
    const page = open(typed);
    await vi.dynamicImportSettled();
    expect(store.getState()).toMatchObject({
      side: { type: "card", feature: "kaizhou:yuxi-gaotie" },
      notices: [{ type: "address-left-over", text: "请看" }],
    });
    vi.advanceTimersByTime(REST);
    expect(page.steps).toEqual([typed]);
  });

  test("takes nothing from a visitor who has chosen something meanwhile", async () => {
    const page = open("?p=kaizhou&f=yuxi-gaotie。");
    store.getState().selectFeature("kaizhou:line");
    await vi.dynamicImportSettled();
    expect(store.getState().side).toEqual({ type: "card", feature: "kaizhou:line" });
    expect(page.steps.at(-1)).toBe("?p=kaizhou&f=line");
  });
});

describe("an address that was not understood, or says more than exists,", () => {
  test("stays as it was typed while the program amends the choices, and until the next choice", () => {
    const page = open("?p=atlantis&f=line");
    store.getState().amend({ plan: "kaizhou", side: NO_SIDE });
    store.getState().hoverFeature("kaizhou:line");
    vi.advanceTimersByTime(REST);
    expect(page.steps).toEqual(["?p=atlantis&f=line"]);
    store.getState().selectFeature("kaizhou:line");
    expect(page.steps).toEqual(["?p=atlantis&f=line", "?p=kaizhou&f=line"]);
  });

  test("does not catch a reader who goes back to it", () => {
    const page = open("?p=kaizhou");
    store.getState().selectFeature("kaizhou:old-name");
    store.getState().amend({ side: { type: "card", feature: "kaizhou:new-name" } });
    store.getState().selectFeature("kaizhou:line");
    page.back();
    store.getState().amend({ side: { type: "card", feature: "kaizhou:new-name" } });
    vi.advanceTimersByTime(REST);
    expect(page.steps, "no step was added").toEqual(["?p=kaizhou", "?p=kaizhou&f=old-name"]);
  });
});

test("a page within another adds no step of history, not for a feature and not for a cover, and stays framed", () => {
  const page = open("?p=bazhou&embed=1");
  expect(store.getState().framed).toBe(true);
  store.getState().coverPage("sheet");
  store.getState().selectFeature("bazhou:line");
  expect(page.steps).toEqual(["?p=bazhou&f=line&embed=1"]);
  store.getState().moveTo({ lng: 107, lat: 31, zoom: 9 });
  vi.advanceTimersByTime(REST);
  expect(page.steps).toEqual(["?p=bazhou&f=line&v=107,31,9&embed=1"]);
});

describe("the language of the reader", () => {
  test("is that of the device where an address names none, and an address wins", () => {
    stop = syncUrl(new FakeWindow("?p=bazhou"), "en");
    expect(store.getState().language).toBe("en");
    stop();
    stop = syncUrl(new FakeWindow("?p=bazhou&l=zh-Hans"), "en");
    expect(store.getState().language).toBe("zh-Hans");
  });

  test("is named in the address once it is another than the device's", () => {
    const page = new FakeWindow("?p=bazhou");
    stop = syncUrl(page, "en");
    store.getState().chooseLanguage("zh-Hans");
    store.getState().selectFeature("bazhou:line");
    expect(page.steps).toEqual(["?p=bazhou&l=zh-Hans", "?p=bazhou&f=line&l=zh-Hans"]);
  });

  test("stays through a step back", () => {
    const page = open("?p=bazhou");
    store.getState().selectFeature("bazhou:line");
    store.getState().chooseLanguage("en");
    page.back();
    expect(store.getState()).toMatchObject({ language: "en", side: NO_SIDE });
  });
});

describe("what covers a phone's page", () => {
  const cover = () => store.getState().cover;

  test("is a step of history, which Back closes without changing anything else", () => {
    const page = open("?p=bazhou");
    const pick = { type: "pick" as const, features: ["bazhou:a", "bazhou:b"], at: null };
    store.setState({ side: pick });
    store.getState().coverPage("search");
    expect(page.steps).toEqual(["?p=bazhou", "?p=bazhou"]);
    page.back();
    expect(page.steps).toEqual(["?p=bazhou"]);
    expect(cover()).toBeNull();
    expect(store.getState().side, "no address holds it").toBe(pick);
  });

  test("takes its step back when it is closed otherwise", () => {
    const page = open("?p=bazhou");
    store.getState().coverPage("menu");
    store.getState().uncoverPage("menu");
    vi.runAllTimers();
    expect(page.steps).toEqual(["?p=bazhou"]);
    store.getState().selectFeature("bazhou:line");
    expect(page.steps).toEqual(["?p=bazhou", "?p=bazhou&f=line"]);
  });

  test("gives its step to what is chosen in it", () => {
    const page = open("?p=bazhou");
    store.getState().coverPage("search");
    store.getState().selectFeature("bazhou:line");
    expect(cover()).toBeNull();
    vi.runAllTimers();
    expect(page.steps).toEqual(["?p=bazhou", "?p=bazhou&f=line"]);
    page.back();
    expect(store.getState().side).toBe(NO_SIDE);
  });

  test("has one step, though another cover follows it", () => {
    const page = open("?p=bazhou");
    store.getState().coverPage("sheet");
    store.getState().coverPage("search");
    expect(page.steps).toHaveLength(2);
    page.back();
    expect(cover()).toBeNull();
  });

  test("loses no filter that is chosen in it", () => {
    const page = open("?p=bazhou");
    store.getState().coverPage("sheet");
    store.getState().filter({ certainties: [] });
    expect(page.steps, "a reload may follow").toEqual(["?p=bazhou", "?p=bazhou&c=0"]);
    page.back();
    expect(page.steps).toEqual(["?p=bazhou&c=0"]);
    expect(store.getState().filters.certainties).toEqual([]);
  });

  test("disturbs nothing that is opened while its step is still being taken back", () => {
    const page = open("?p=bazhou");
    store.getState().coverPage("menu");
    store.getState().uncoverPage("menu");
    store.getState().selectFeature("bazhou:line");
    store.getState().coverPage("search");
    vi.runAllTimers();
    expect(page.steps).toEqual(["?p=bazhou", "?p=bazhou&f=line", "?p=bazhou&f=line"]);
    expect(cover()).toBe("search");
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
