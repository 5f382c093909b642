import { csvParseRows } from "d3-dsv";
import { describe, expect } from "vitest";
import { PaperPage } from "../pages/paper-page.ts";
import { TablePage } from "../pages/table-page.ts";
import { featureNamed, featuresOf } from "../support/plans.ts";
import { test } from "../test.ts";

const kaizhou = featuresOf("kaizhou");

describe("the table", () => {
  test("lists every feature in its chapter, draws only the lines in sight, and has no serious fault of accessibility", async ({
    reader: visitor,
  }) => {
    const table = await TablePage.open(visitor, "p=kaizhou");
    const located = kaizhou.filter(({ geometry }) => geometry !== null).length;
    expect(await table.count()).toBe(kaizhou.length);
    expect(await table.totals()).toContain(`${located} 项在图上`);
    expect((await table.groups())[0]).toContain("第一篇");
    expect((await table.names()).length, "lines made").toBeLessThan(60);

    const paper = await PaperPage.layOut(visitor);
    expect((await paper.tableNames()).sort(), "lines on paper").toEqual(
      kaizhou.map(({ properties }) => properties.name).sort(),
    );
    expect(await paper.controls()).toEqual([]);
    expect(await paper.sheets()).toBeGreaterThan(kaizhou.length / 60);
    await paper.putAway();
    await expect.poll(async () => (await table.names()).length, { message: "lines after that" }).toBeGreaterThan(0);
    expect(await visitor.barriers()).toEqual([]);
  });

  test("a line opens the card and stays marked, and the map shows its place", async ({ regular: visitor }) => {
    const table = await TablePage.open(visitor, "p=kaizhou");
    await table.find("浦里新区");
    await table.choose("浦里新区");
    await expect.poll(() => visitor.card().innerText()).toBe("浦里新区");
    expect(await table.seesSelected("浦里新区")).toBe(true);
    expect(await visitor.seesOnMap("浦里新区")).toBe(true);
  });

  test("a feature chosen elsewhere is scrolled to, out of a collapsed group too", async ({ reader: visitor }) => {
    const table = await TablePage.open(visitor, "p=kaizhou");
    await table.groupBy("kind");
    await table.collapseGroup("城区组团");
    await visitor.openPanel("list");
    await visitor.openGroup("铁路");
    await visitor.chooseInList("渝西高铁");
    await expect.poll(() => table.seesSelected("渝西高铁")).toBe(true);
    await visitor.openGroup("城区组团");
    await visitor.chooseInList("赵家组团");
    await expect.poll(() => table.seesSelected("赵家组团")).toBe(true);
  });

  test("is sorted by a click on a column, and reversed by another", async ({ reader: visitor }) => {
    const table = await TablePage.open(visitor, "p=kaizhou");
    await table.groupBy("none");
    await table.sortBy("passages");
    await table.sortBy("passages");
    const most = Math.max(...kaizhou.map(({ properties }) => properties.passages.length));
    const [first = ""] = await table.names();
    expect(featureNamed(first).properties.passages).toHaveLength(most);
    await table.sortBy("name");
    const names = await table.names();
    const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });
    expect(names).toEqual([...names].sort(collator.compare));
  });

  test("groups by phase with counts, and collapsing a group hides the group's lines", async ({ reader: visitor }) => {
    const table = await TablePage.open(visitor, "p=kaizhou&k=1");
    await table.groupBy("phase");
    const cores = kaizhou.filter(({ properties }) => properties.kind === "city-core");
    const begun = cores.filter(({ properties }) => properties.phase === "under-construction");
    const heading = (await table.groups()).find((group) => group.includes("在建"));
    expect(heading).toContain(`${begun.length} 项`);
    const name = begun[0]?.properties.name ?? "";
    expect(await table.line(name).count()).toBe(1);
    await table.collapseGroup("在建");
    expect(await table.line(name).count()).toBe(0);
  });

  test("a column's filter is the legend's filter", async ({ reader: visitor }) => {
    const table = await TablePage.open(visitor, "p=kaizhou");
    await table.onlyInColumn("phase", "研究");
    const studied = kaizhou.filter(({ properties }) => properties.phase === "study");
    expect(await table.count()).toBe(studied.length);
    expect(await visitor.shownCount()).toBe(studied.length);
    await visitor.showAll();
    await expect.poll(() => table.count()).toBe(kaizhou.length);
  });

  test("a column of numbers is limited from its head, and shows them as the text has them", async ({
    reader: visitor,
  }) => {
    const table = await TablePage.open(visitor, "p=kaizhou");
    await table.limit("length", 100);
    const long = kaizhou.filter(({ properties: { figures } }) =>
      figures.some(({ what, value }) => what === "length" && value >= 100),
    );
    await expect.poll(() => table.count()).toBe(long.length);
    expect(await table.line("811联线").innerText()).toContain("150公里");
    await table.limit("length", null);
    await expect.poll(() => table.count()).toBe(kaizhou.length);
  });

  test("is walked with the arrows, collapsed with left and right, and opened with Enter", async ({
    reader: visitor,
  }) => {
    const table = await TablePage.open(visitor, "p=kaizhou&k=1");
    await table.focus();
    const whole = (await table.names()).length;
    await visitor.press("Home", "ArrowLeft");
    expect((await table.names()).length).toBeLessThan(whole);
    await visitor.press("ArrowRight", "ArrowDown");
    const name = (await table.currentCell()).trim();
    await visitor.press("ArrowRight");
    expect(await table.currentCell()).toBe("城区组团");
    await visitor.press("Enter");
    await expect.poll(() => visitor.card().innerText()).toBe(name);
    await visitor.press("Escape");
    await table.focus();
    await visitor.press("End");
    await expect.poll(() => table.currentCell()).toMatch(/^\d+$/);
  });
});

describe("the export", () => {
  test("saves what the table lists, in four formats, under a name that says what it is", async ({
    reader: visitor,
  }) => {
    const table = await TablePage.open(visitor, "p=kaizhou");
    await visitor.onlyPhase("研究");
    const studied = kaizhou.filter(({ properties }) => properties.phase === "study");
    const ids = studied.map(({ id }) => id).sort();
    const stem = `规划一张图-kaizhou-${studied.length}项`;

    const csv = await table.export("csv");
    expect(csv.name).toBe(`${stem}.csv`);
    const [header = [], ...rows] = csvParseRows(csv.text.replace("\ufeff", ""));
    expect(rows.map((row) => row[header.indexOf("编号")]).sort()).toEqual(ids);

    const geojson = await table.export("geojson");
    expect(geojson.name).toBe(`${stem}.geojson`);
    expect(
      JSON.parse(geojson.text)
        .features.map(({ id }: { id: string }) => id)
        .sort(),
    ).toEqual(ids);

    const kml = await table.export("kml");
    expect(kml.name).toBe(`${stem}.kml`);
    expect(kml.text.match(/<Placemark>/g)).toHaveLength(studied.length);

    const xlsx = await table.export("xlsx");
    expect(xlsx.name).toBe(`${stem}.xlsx`);
    expect(xlsx.text.startsWith("PK"), "a zip, as workbooks are").toBe(true);
  });
});

describe("on a phone", () => {
  test("the table fills the page, a line opens the card, and the export works", async ({ phoneReader: visitor }) => {
    const table = await TablePage.open(visitor, "p=kaizhou");
    expect(await visitor.overflow(), "px that stick out to the right").toBe(0);
    await table.find("渝西高铁");
    expect((await table.export("csv")).name).toMatch(/^规划一张图-kaizhou-\d+项\.csv$/);
    expect(await table.exportHelp()).not.toContain("在浏览器打开");
    await table.enterWeChat();
    expect(await table.exportHelp(), "what to do in WeChat").toContain("在浏览器打开");
    await table.export("csv");
    await expect.poll(() => visitor.notices().allInnerTexts()).toEqual([expect.stringContaining("在浏览器打开")]);
    await table.choose("渝西高铁");
    await expect.poll(() => visitor.card().innerText()).toBe("渝西高铁");

    await visitor.closeSide();
    await table.find("");
    const lowest = await table.chooseLowest();
    await expect.poll(() => visitor.card().innerText()).toBe(lowest);
    await expect.poll(() => table.seesAllOfSelected(), { message: "its line stands above the card" }).toBe(true);
  });
});
