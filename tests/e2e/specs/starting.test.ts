import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect } from "vitest";
import { mend, type SCRIPT_TROUBLES, silenceStyle, spoilFirstScript, waitForScriptAnew } from "../support/troubles.ts";
import { test } from "../test.ts";

describe("a page that cannot start says why", () => {
  test("when its first script does not come whole", async ({ visitor }) => {
    for (const trouble of [
      "missing",
      "empty",
      "cut in the middle",
      "of a wrong type",
    ] satisfies (keyof typeof SCRIPT_TROUBLES)[]) {
      await spoilFirstScript(visitor.page, trouble);
      await visitor.open();
      await expect
        .poll(() => visitor.faults().innerText(), { message: `a first script that is ${trouble}` })
        .toContain("页面的程序未能读取或启动");
      await mend(visitor.page);
    }
    const fetchedAnew = waitForScriptAnew(visitor.page);
    await visitor.pressWords("Try again");
    await fetchedAnew;
    await visitor.waitForPlan();
    expect(await visitor.faults().count()).toBe(0);
    visitor.forgive();
  });

  test("when it is opened as a file, and at an address without its slash", async ({ visitor }) => {
    await visitor.goTo(pathToFileURL(resolve("dist/index.html")).href);
    await expect.poll(() => visitor.faults().innerText()).toContain("浏览器不允许直接打开的文件运行程序");
    await visitor.openBelow("f/atlas?p=kaizhou");
    await expect.poll(() => visitor.faults().innerText()).toContain("网址末尾缺一个斜线");
    visitor.forgive();
  });

  test("when its style sheet never comes, and goes on without it", async ({ visitor }) => {
    await silenceStyle(visitor.page);
    await visitor.beginToOpen("p=kaizhou");
    await visitor.waitLong(21);
    await expect.poll(() => visitor.faults().innerText()).toContain("页面的样式未能读取");
    await expect.poll(() => visitor.title()).toBe("规划一张图");
    visitor.forgive();
  });
});
