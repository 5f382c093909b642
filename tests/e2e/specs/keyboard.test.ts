import { describe, expect } from "vitest";
import { test } from "../test.ts";

describe("the keyboard alone", () => {
  test("leads from the list to the card, into the text, and out again", async ({ newReader: visitor }) => {
    await visitor.open();
    await visitor.waitForPlan();
    await visitor.tabTo("图例");
    await visitor.press("ArrowRight", "ArrowRight");
    expect(await visitor.focused(), "arrows walk along the tabs").toBe("条目");
    await visitor.tabTo("铁路");
    await visitor.press("Enter");
    await visitor.tabTo("渝西高铁");
    await visitor.press("Enter");
    await expect.poll(() => visitor.card().innerText()).toBe("渝西高铁");
    expect(await visitor.focused(), "the focus goes to the card").toBe("渝西高铁");
    await visitor.tabTo("在原文中阅读");
    await visitor.press("Enter");
    await expect.poll(() => visitor.highlighted()).toContain("渝西高铁");
    await visitor.seesPassage();
    await visitor.press("Escape");
    await expect.poll(() => visitor.side().isVisible(), { message: "Escape closes the text" }).toBe(false);
    expect(await visitor.focused(), "the focus comes back to where it was").toContain("渝西高铁");
  });

  test("filters by phase", async ({ newReader: visitor }) => {
    await visitor.open();
    await visitor.waitForPlan();
    const total = await visitor.shownCount();
    await visitor.tabTo("只看在建");
    await visitor.press("Enter");
    expect(await visitor.shownCount()).toBeLessThan(total);
  });

  test("skips to the map and moves it", async ({ visitor }) => {
    await visitor.open();
    await visitor.waitForMap();
    await visitor.tabTo("跳到地图", 1);
    await visitor.press("Enter");
    await visitor.tabTo("地图", 2);
    await visitor.press("ArrowUp", "Equal");
    await expect.poll(() => visitor.query(), { message: "the new view is in the address" }).toContain("v=");
  });
});
