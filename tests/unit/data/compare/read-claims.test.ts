import { describe, expect, test } from "vitest";
import { readEnds, readLengths } from "../../../../src/data/compare/read-claims.ts";

describe("the ends of a line", () => {
  test.each([
    ["渝厦高铁重庆至黔江段", "重庆至黔江"],
    ["渝湘高鐵重慶中心城區至黔江段", "重慶中心城區至黔江"],
    ["黔江至万州高速铁路", "黔江至万州"],
    ["长沙大道(高桥至邓家、高桥至福城)", "高桥至邓家"],
    ["镇巴—巴中—广安高速公路", "镇巴至广安"],
    ["九龙—竹溪", "九龙至竹溪"],
    ["渝昆高铁江津段", "江津段"],
    ["渝昆高鐵川渝段", "川渝段"],
  ])("%s", (words, ends) => {
    expect(readEnds(words)).toBe(ends);
  });

  test("are the same in full width, and in radicals that look like words", () => {
    expect(readEnds("渝厦⾼铁\uff08重庆－黔江\uff09")).toBe("重庆至黔江");
    expect(readLengths("全\u2ed3 \uff18\uff10 ㎞")).toEqual([{ text: "\uff18\uff10 ㎞", km: 80 }]);
  });

  test.each(["万利黔高铁", "长江黄金水道", "2021-2025年", "甚至", ""])("%s has none", (words) => {
    expect(readEnds(words)).toBeNull();
  });
});
