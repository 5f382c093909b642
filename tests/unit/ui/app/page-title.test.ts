import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Choices, FIRST_CHOICES } from "../../../../src/state/choices.ts";
import { library } from "../../../../src/state/library.ts";
import { store } from "../../../../src/state/store.ts";
import { setLanguage } from "../../../../src/strings/use-strings.ts";
import { pageTitle, showTitle } from "../../../../src/ui/app/page-title.ts";
import { feature, smallPlan } from "../../../support/builders.ts";
import { indexOf } from "../../../support/fake-source.ts";
import { resetState } from "../../../support/state.ts";
import { allWords, words } from "../../../support/words.ts";

const kaizhou = smallPlan("kaizhou", [feature("kaizhou:yuxi-gaotie", null, { name: "渝西高铁" })]);
const card = { type: "card" as const, feature: "kaizhou:yuxi-gaotie" };

/** The title for these choices, once the plan has been read. */
function titleOf(change: Partial<Choices>, strings = words): string {
  return pageTitle({ ...FIRST_CHOICES, ...change }, library.getState(), strings);
}

beforeEach(() => {
  resetState();
  library.setState({
    index: { status: "ready", value: indexOf([kaizhou]) },
    plans: new Map([["kaizhou", { status: "ready", value: kaizhou }]]),
  });
});

describe("the title of the page says what is open", () => {
  test.each<[string, Partial<Choices>]>([
    ["kaizhou规划 · 规划一张图", {}],
    ["全部规划 · 规划一张图", { plan: "all" }],
    ["表格 · kaizhou规划 · 规划一张图", { screen: "table" }],
    ["渝西高铁 · kaizhou规划 · 规划一张图", { side: card }],
    ["渝西高铁 · 表格 · kaizhou规划 · 规划一张图", { side: card, screen: "table" }],
    [
      "渝西高铁 · 原文 · kaizhou规划 · 规划一张图",
      { side: { type: "text", feature: card.feature, passage: 0, section: null } },
    ],
    [
      "第一章 铁路 · 原文 · kaizhou规划 · 规划一张图",
      { side: { type: "text", feature: null, passage: 0, section: "part_1__chp_1__p_2" } },
    ],
    ["此处 · kaizhou规划 · 规划一张图", { side: { type: "query-point", lng: 108, lat: 31 } }],
  ])("%s", (title, choices) => {
    expect(titleOf(choices)).toBe(title);
  });

  test("in the reader's language", () => {
    expect(titleOf({ side: card, screen: "table" }, allWords.en)).toBe("渝西高铁 · Table · kaizhou规划 · Plan Atlas");
  });

  test("without what has not been read, or does not exist", () => {
    library.setState(library.getInitialState());
    expect(titleOf({ side: card })).toBe("规划一张图");
    expect(titleOf({ side: { type: "text", feature: null, passage: 0, section: "chp_9" } })).toBe("原文 · 规划一张图");
  });
});

test("the title follows choices, data and language", async () => {
  vi.stubGlobal("document", { documentElement: {} });
  const page = { title: "规划一张图" };
  const stop = showTitle(page);
  store.getState().selectFeature(card.feature);
  expect(page.title).toBe("渝西高铁 · kaizhou规划 · 规划一张图");
  library.setState({ plans: new Map() });
  expect(page.title).toBe("kaizhou规划 · 规划一张图");
  await setLanguage("en");
  expect(page.title).toBe("kaizhou规划 · Plan Atlas");
  await setLanguage("zh-Hans");
  stop();
  vi.unstubAllGlobals();
});
