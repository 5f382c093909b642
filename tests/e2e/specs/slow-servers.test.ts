import { describe, expect } from "vitest";
import { losePart, mend, publishData, silence } from "../support/troubles.ts";
import { test } from "../test.ts";

describe("a server that accepts and never answers", () => {
  test("is given up after 20 s with a sentence; trying again brings back card and filters of the address", async ({
    visitor,
  }) => {
    await silence(visitor.page, "index.json");
    await visitor.beginToOpen("p=kaizhou&f=yuxi-gaotie&h=1");
    await expect.poll(() => visitor.panel().innerText()).toContain("正在读取…");
    await visitor.waitLong(21);
    await expect.poll(() => visitor.faults().first().innerText()).toContain("服务器久无回应，未能读完 index.json");
    expect(await visitor.panel().innerText(), "beside the fault").not.toContain("正在读取…");
    await expect.poll(() => visitor.mapMessage().innerText()).toContain("暂无地图");

    await mend(visitor.page);
    await visitor.tryAgain();
    await expect.poll(() => visitor.card().innerText()).toBe("渝西高铁");
    expect(visitor.query()).toContain("h=1");
    expect(await visitor.faults().count()).toBe(0);
    visitor.forgive();
  });
});

describe("after a new edition was published", () => {
  test("a part that has gone offers it, and one press brings it and keeps the place; lost words can be had again", async ({
    visitor,
  }) => {
    await visitor.open("p=kaizhou&f=yuxi-gaotie");
    await visitor.waitForMap();
    await losePart(visitor.page, "en");
    await visitor.chooseLanguage("English");
    await expect.poll(() => visitor.notices().allInnerTexts()).toEqual([expect.stringContaining("English的界面文字")]);
    expect(await visitor.pageLanguage()).toBe("zh-Hans");
    await mend(visitor.page);
    await visitor.takeWayOut("retry");
    await expect.poll(() => visitor.pageLanguage()).toBe("en");
    expect(await visitor.notices().count()).toBe(0);

    await visitor.chooseLanguage("简体");
    await losePart(visitor.page, "table-screen");
    await publishData(visitor.page);
    await visitor.openScreen("table");
    await expect.poll(() => visitor.notices().allInnerTexts()).toEqual([expect.stringContaining("本图已有新版")]);
    const place = visitor.query();
    await mend(visitor.page);
    await visitor.takeWayOut("reload");
    await visitor.waitForPlan();
    expect(visitor.query()).toBe(place);
    expect(await visitor.notices().count()).toBe(0);
    await expect.poll(() => visitor.card().innerText()).toBe("渝西高铁");
    visitor.forgive();
  });
});
