import { describe, expect } from "vitest";
import { words } from "../../support/words.ts";
import { ColoursPage } from "../pages/colours-page.ts";
import { MapPage } from "../pages/map-page.ts";
import { PaperPage } from "../pages/paper-page.ts";
import { ReadingPage } from "../pages/reading-page.ts";
import { featureNamed, featuresOf } from "../support/plans.ts";
import { test } from "../test.ts";

describe("from the map to the text and back", () => {
  for (const name of ["浦里新区", "重庆生物医药产业园"]) {
    test(`a click on ${name} opens its card, and one more its passage in the text`, async ({ regular: visitor }) => {
      const { passages } = featureNamed(name).properties;
      await visitor.open();
      await visitor.findOnMap(name);
      await expect.poll(() => visitor.card().innerText(), { message: "name on the card" }).toBe(name);
      expect(await visitor.quotes().count(), "quotes on the card").toBe(passages.length);
      expect(await visitor.quotes().first().innerText(), "the first quote names it").toContain(name.slice(-5));
      expect(await visitor.copy(visitor.quotes().first()), "what is copied of it").toBe(passages[0]?.exact);
      await visitor.readInText();
      expect(await visitor.highlighted(), "words marked in the text").toBe(passages[0]?.exact);
      await visitor.seesPassage();
      const spoken = await visitor.spoken();
      expect(spoken.join(), "what a screen reader says").toContain(words.reader.passage(1, passages.length));
      for (const said of spoken) expect(said.length, said.slice(0, 80)).toBeLessThan(100);
    });
  }

  test("every passage of a feature can be reached, however far apart they are", async ({ reader: visitor }) => {
    const { passages } = featureNamed("渝西高铁").properties;
    await visitor.open("p=kaizhou&f=yuxi-gaotie&q=0");
    for (const [index, passage] of passages.entries()) {
      if (index > 0) await visitor.nextPassage();
      await expect.poll(() => visitor.highlighted(), { message: `passage ${index + 1}` }).toBe(passage.exact);
      await visitor.seesPassage();
    }

    const last = passages.at(-1);
    const colours = await ColoursPage.force(visitor);
    await expect
      .poll(() => colours.differ(colours.passage()), { message: "the passage stands out in forced colours" })
      .toBe(true);
    await expect
      .poll(() => colours.differ(colours.tabs()), { message: "the open tab stands out in forced colours" })
      .toBe(true);
    await colours.setFree();

    const paper = await PaperPage.layOut(visitor);
    expect(await visitor.highlighted(), "words marked on paper").toBe(last?.exact);
    expect(await paper.isPassageMarked()).toBe(true);
    expect(await paper.sections()).toEqual([last?.section]);
    expect(await paper.controls()).toEqual([]);
    await paper.putAway();
  });

  test("a name in the text opens its feature and brings it onto the map", async ({ regular: visitor }) => {
    await visitor.open("p=kaizhou&f=yuxi-gaotie&q=0&v=108.9,31.6,12");
    await visitor.waitForMap();
    expect(await visitor.seesOnMap("成达万高铁"), "成达万高铁 is out of sight at first").toBe(false);
    await visitor.clickNameInText("成达万高铁");
    await expect.poll(() => visitor.card().innerText()).toBe("成达万高铁");
    await expect.poll(() => visitor.seesOnMap("成达万高铁"), { message: "成达万高铁 comes into sight" }).toBe(true);
  });

  test("a section opened from the outline stands at the top of the text", async ({ reader: visitor }) => {
    await visitor.open();
    await visitor.waitForPlan();
    await visitor.openPanel("outline");
    await visitor.readSection("第八篇");
    await visitor.seesSection("part_8");
  });

  test("members lead to their structure and back, and a number on its card to the text", async ({
    reader: visitor,
  }) => {
    await visitor.open("p=kaizhou&f=yuxi-gaotie");
    await visitor.follow("432环线");
    await expect.poll(() => visitor.card().innerText()).toBe("432环线");
    await visitor.follow("成达万高铁");
    await expect.poll(() => visitor.card().innerText()).toBe("成达万高铁");
    await visitor.follow("432环线");
    const reading = new ReadingPage(visitor);
    await expect.poll(() => reading.numbersOnCard(), { message: "numbers on the card" }).toEqual(["68公里"]);
    await reading.readNumber("68公里");
    await expect.poll(() => reading.numbersInText(), { message: "numbers in the text" }).toEqual(["68公里"]);
    await visitor.seesPassage();
  });
});

describe("several features under one click", () => {
  test("lines on one course are drawn side by side, so that each can be picked", async ({ regular: visitor }) => {
    const course = (id: string) => JSON.stringify(features.find((feature) => feature.id === id)?.geometry);
    const features = featuresOf("kaizhou");
    const river = featureNamed("小江航道等级提升工程").id;
    const together = features.map(({ id }) => id).filter((id) => course(id) === course(river));
    expect(together.length, "features on the course of the river").toBeGreaterThan(3);
    await visitor.open("p=kaizhou&v=108.7,31.05,12");
    const middle = features.find(({ id }) => id === together[Math.floor(together.length / 2)])?.properties.name ?? "";
    const meant = await new MapPage(visitor).meantAcross(middle);
    for (const id of together) {
      const here = meant.filter((ids) => ids.includes(id));
      expect(here.length, `pixels where ${id} is meant`).toBeGreaterThan(0);
      expect(
        here.some((ids) => together.some((other) => !ids.includes(other))),
        `${id} lies apart`,
      ).toBe(true);
    }
  });

  test("a list says what is there, and the picked one opens", async ({ visitor }) => {
    const names = new Map(featuresOf("kaizhou").map(({ id, properties }) => [id, properties.name]));
    await visitor.open();
    const under = (await visitor.clickWhereSeveralLie()).map((id) => names.get(id) ?? id);
    await visitor.choices().first().waitFor();
    expect(await visitor.choices().allInnerTexts(), "the names to pick from").toEqual(under);
    const last = under.at(-1) ?? "";
    await visitor.pick(last);
    await expect.poll(() => visitor.card().innerText()).toBe(last);

    // A double click zooms, and opens nothing: the card stays, and one step back it is not open yet.
    const map = new MapPage(visitor);
    const steps = await visitor.historyLength();
    await map.doubleClick("浦里新区");
    await expect.poll(() => map.zoom(), { message: "zoomed in" }).not.toBeNull();
    await expect.poll(() => visitor.card().innerText(), { message: "still open" }).toBe(last);
    expect(await visitor.historyLength(), "steps that can be gone back or forward").toBeLessThanOrEqual(steps + 1);
    await visitor.back();
    await visitor.side().waitFor({ state: "hidden" });
  });
});
