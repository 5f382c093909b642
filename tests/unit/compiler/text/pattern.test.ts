import { describe, expect, it } from "vitest";
import { Pattern, readMatchText } from "../../../../compiler/text/pattern.ts";

describe("a pattern of plan.yaml", () => {
  it("gives its named groups, and leaves out those that took no part", () => {
    const chapter = new Pattern("(?<label>第(?<number>[一二三四五六七八九十]+)章)(?<title>.+)|(?<annex>附件)");
    expect(chapter.matchWhole(readMatchText("第二十八章铁路"))).toEqual({
      label: "第二十八章",
      number: "二十八",
      title: "铁路",
    });
    expect(chapter.matchWhole(readMatchText("附件"))).toEqual({ annex: "附件" });
    expect(chapter.matchWhole(readMatchText("见第二十八章铁路"))).toBeNull();
  });

  it("takes one kind of white space for another, and gives that of the text", () => {
    const box = new Pattern("(?<label>专栏)\\s+(?<title>.+)");
    expect(box.matchWhole(readMatchText("专栏\u3000交通\u00a0项目"))?.title).toBe("交通\u00a0项目");
  });

  it("knows scripts and code points as JavaScript writes them", () => {
    expect(new Pattern("\\p{Script=Han}+\\u4e00").matchWhole(readMatchText("总则一"))).toEqual({});
  });

  it("matches the start of a long paragraph", () => {
    const item = new Pattern("(?<number>\\d+)\\.(?<title>[^。]+)。");
    expect(item.matchStart(readMatchText(`18.畅通对外开放大通道。${"围绕".repeat(50_000)}`))).toEqual({
      number: "18",
      title: "畅通对外开放大通道",
    });
  });

  // With RegExp each of these takes longer than the age of the test.
  it.each(["(?<title>(.+)+)#", "(.*)*#", "(.|..)+#", "(.+.+)+#", ".*.*.*.*.*.*.*.*#", ".{1000}#"])(
    "ends soon on any text: %s",
    (source) => {
      const pattern = new Pattern(source);
      const start = process.cpuUsage();
      for (let count = 0; count < 20; count++) expect(pattern.matchWhole(readMatchText("长".repeat(990)))).toBeNull();
      const { user } = process.cpuUsage(start);
      expect(user / 20_000, "ms of one match").toBeLessThan(100);
    },
  );

  it.each([
    ["(", /missing closing \)/],
    ["(?=甲)乙", /no look-around/],
    ["(?<!甲)乙", /no look-around/],
    ["(甲)\\1", /no back-reference/],
    [".{2000}", /up to 1000/],
    [".{1000}.{1000}.{1000}", /too many/],
  ])("says what is wrong with %s", (source, reason) => {
    expect(() => new Pattern(source)).toThrow(reason);
  });
});
