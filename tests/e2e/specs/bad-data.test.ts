import { describe, expect } from "vitest";
import { ageFile, cutNetwork, loseFile, mend, truncateFile } from "../support/troubles.ts";
import { test } from "../test.ts";

const FILE = "kaizhou/features.geojson";

describe("data that cannot be used", () => {
  test("a plan's file with any fault: a sentence says so, other plans open, and trying again helps", async ({
    newReader: visitor,
  }) => {
    await loseFile(visitor.page, FILE);
    await visitor.open();
    for (const [what, sentence, spoilNext] of [
      ["is missing", `服务器上没有数据文件 ${FILE}`, truncateFile],
      ["is cut off", `数据文件 ${FILE} 不完整`, ageFile],
      ["is of another version", `数据文件 ${FILE} 的版本与本页不符`, cutNetwork],
      ["cannot be reached", `未能读取 ${FILE}`, undefined],
    ] as const) {
      await expect.poll(() => visitor.faults().innerText(), { message: `a file that ${what}` }).toContain(sentence);
      expect(await visitor.panel().innerText()).toContain("其他规划仍可阅读");
      await visitor.choosePlan(await visitor.planCalled("江津区"));
      await visitor.waitForPlan();
      expect(await visitor.faults().count(), "faults beside another plan").toBe(0);

      await visitor.choosePlan(await visitor.planCalled("开州区"));
      await visitor.faults().first().waitFor();
      await mend(visitor.page);
      await spoilNext?.(visitor.page, FILE);
      await visitor.tryAgain();
    }
    await visitor.waitForPlan();
    expect(await visitor.faults().count()).toBe(0);
    expect(await visitor.shownCount()).toBeGreaterThan(0);
    visitor.forgive();
  });

  test("the index is missing: the page says so and reads it when asked again", async ({ newReader: visitor }) => {
    await loseFile(visitor.page, "index.json");
    await visitor.open("p=kaizhou&f=yuxi-gaotie");
    await visitor.faults().first().waitFor();
    expect(await visitor.faults().innerText()).toContain("服务器上没有数据文件 index.json");
    await mend(visitor.page);
    await visitor.tryAgain();
    await expect
      .poll(() => visitor.card().innerText(), { message: "what the address asked for is not lost" })
      .toBe("渝西高铁");
    await visitor.waitForMap();
    visitor.forgive();
  });

  test("a piece of the basemap is missing: a notice says so and the plan is drawn all the same", async ({
    visitor,
  }) => {
    await loseFile(visitor.page, "basemap/rivers.geojson");
    await visitor.open();
    await visitor.notices().first().waitFor();
    expect(await visitor.notices().first().innerText()).toContain("地图有一部分未能读取");
    expect((await visitor.shownFeatureIds()).length).toBeGreaterThan(0);
    visitor.forgive();
  });
});
