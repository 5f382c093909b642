import { describe, expect } from "vitest";
import { CitingPage } from "../pages/citing-page.ts";
import { test } from "../test.ts";

const CITED =
  /^重庆市开州区人民政府\. 重庆市开州区国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要: 开州府发〔2021〕6号\[EB\/OL\]\. \(2021-04-21\)\[\d{4}-\d\d-\d\d\]\. .*专栏11 重大水利建设项目: “开工建设跳蹬、梨坪、马扎营、口泉等水库项目”\. (http.*)$/;

describe("citing a passage", () => {
  test("one click copies document, number, section, quote and an address that leads back", async ({
    reader: visitor,
  }) => {
    const citing = new CitingPage(visitor);
    await citing.allowClipboard();
    await visitor.open("p=kaizhou&f=tiaodeng-shuiku&v=108.4,31.2,10&k=1jz");
    await citing.cite();
    await expect.poll(() => visitor.notices().first().innerText()).toContain("已复制");
    const [, address = ""] = CITED.exec(await citing.clipboard()) ?? [];
    await citing.copyPageAddress();
    await expect.poll(() => citing.clipboard()).toMatch(/^http.*\/f\/kaizhou\/tiaodeng-shuiku\/$/);
    expect(await citing.read(await citing.clipboard())).toContain("<h1>跳蹬水库</h1>");
    await visitor.goTo(address);
    expect(await visitor.highlighted()).toBe("开工建设跳蹬、梨坪、马扎营、口泉等水库项目");
  });

  test("works while reading too, for the chosen passage", async ({ reader: visitor }) => {
    const citing = new CitingPage(visitor);
    await citing.allowClipboard();
    await visitor.open("p=kaizhou&f=tiaodeng-shuiku&q=1");
    await citing.cite();
    await expect.poll(() => citing.clipboard()).toContain("即跳蹬水库淹没复建道路");
  });

  test("where the browser refuses, the citation lies selected; Escape leaves the card open", async ({
    newReader: visitor,
  }) => {
    const citing = new CitingPage(visitor);
    await citing.refuseClipboard();
    await visitor.open("p=kaizhou&f=tiaodeng-shuiku");
    await citing.cite();
    await citing.offered().waitFor();
    expect(await citing.selection()).toMatch(CITED);
    expect(await visitor.barriers()).toEqual([]);
    await visitor.press("Escape");
    await citing.offered().waitFor({ state: "detached" });
    expect(await visitor.card().innerText()).toBe("跳蹬水库");
  });
});

describe("a figure", () => {
  test("is a PNG, wide as the map and taller for its caption, named for plan and feature", async ({
    regular: visitor,
  }) => {
    await visitor.open("p=kaizhou&f=yuxi-gaotie");
    await visitor.waitForMap();
    const figure = await new CitingPage(visitor).saveFigure();
    const map = await visitor.mapSize();
    expect(figure.name).toBe("规划一张图-kaizhou-yuxi-gaotie.png");
    expect(figure.width).toBe(2 * map.width);
    expect(figure.height).toBeGreaterThan(2 * map.height + 200);
  });

  test("can be taken on a phone", async ({ phoneVisitor: visitor }) => {
    await visitor.open();
    await visitor.waitForMap();
    const figure = await new CitingPage(visitor).saveFigure();
    expect(figure.name).toBe("规划一张图-kaizhou.png");
    expect(figure.width).toBe(780);
  });
});
