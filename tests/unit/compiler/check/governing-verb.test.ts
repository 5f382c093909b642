import { describe, expect, it } from "vitest";
import { governingVerbs } from "../../../../compiler/check/governing-verb.ts";

/** The verbs that govern the words in [brackets]. */
function verbsOf(sentence: string): string[] {
  const start = sentence.indexOf("[");
  const end = sentence.indexOf("]") - 1;
  return governingVerbs(sentence.replace(/[[\]]/g, ""), start, end).map(({ verb }) => verb);
}

describe("governingVerbs", () => {
  it.each([
    ["完工天白、上游、[双石岗]等水库，新开工跳蹬水库", ["完工"]],
    ["完工天白等水库，新开工[跳蹬水库]", ["新开工"]],
    ["完工天白等水库，规划研究[里河航道]", ["规划研究"]],
    ["推动渝西高铁、[成达万高铁]等项目加快建设", ["加快建设"]],
    ["到2025年，[开州港]建成投用", ["投用"]],
    ["力争开工[机场]", ["力争开工"]],
    ["力争[机场]", []],
    ["推进[机场]等项目前期工作", ["前期工作"]],
    ["完工甲水库。[乙水库]", []],
    ["完工甲水库(含研究论证的供水工程)、[乙水库]", ["完工"]],
    ["完工甲水库，推进[乙水库]", []],
    ["开工建设生物研究院、[物资储备库]", ["开工"]],
    ["建成区内[公园]", []],
    ["加快建設[渝昆高鐵]，開工甲橋", ["加快建设"]],
  ])("%s", (sentence, verbs) => {
    expect(verbsOf(sentence)).toEqual(verbs);
  });

  it("knows which phases a verb allows", () => {
    expect(governingVerbs("续建甲桥", 2, 4)).toEqual([{ verb: "续建", phases: ["under-construction", "start"] }]);
  });
});
