import { expect, it } from "vitest";
import { proposeFigures } from "../../../../compiler/coverage/propose-figures.ts";

/** `words: what of features`, where the features are the names given, found in the text. */
function propose(text: string, names: readonly string[], partOf: readonly string[] = []): string[] {
  const named = names.map((id) => {
    const start = text.indexOf(id);
    return { id, start, end: start + id.length, partOf };
  });
  return proposeFigures(text, named).map(({ measure: { start, end }, what, of }) => {
    return `${text.slice(start, end)}: ${what} ${of.join("+") || "-"}`;
  });
}

it("gives each item of a list its own number", () => {
  expect(propose("建设甲路10公里、乙路20公里", ["甲路", "乙路"])).toEqual([
    "10公里: length 甲路",
    "20公里: length 乙路",
  ]);
});

it("gives a number inside a name to that name", () => {
  expect(propose("50万头养殖、100万头循环农业", ["50万头养殖", "100万头循环农业"])).toEqual([
    "50万头: capacity 50万头养殖",
    "100万头: capacity 100万头循环农业",
  ]);
});

it("gives a number with a noun behind it to the whole run of names", () => {
  expect(propose("新建临江、陈家35千伏变电站", ["临江", "陈家"])).toEqual(["35千伏: capacity 临江+陈家"]);
  expect(propose("新建临江站、陈家路35公里", ["临江站", "陈家路"])).toEqual(["35公里: length 陈家路"]);
});

it("gives a sum to the structure of its members", () => {
  expect(propose("建设甲路和乙路共30公里", ["甲路", "乙路"], ["环线"])).toEqual(["30公里: length 环线"]);
  expect(propose("建设甲路和乙路共30公里", ["甲路", "乙路"])).toEqual(["30公里: length 甲路+乙路"]);
});

it("goes on measuring what the clause before it names", () => {
  expect(propose("开工甲路,全长8公里,总投资3亿元。", ["甲路"])).toEqual(["8公里: length 甲路", "3亿元: cost -"]);
  expect(propose("开工甲路。全长8公里。", ["甲路"])).toEqual(["8公里: length -"]);
});

it("gives a year to what the sentence builds after it", () => {
  expect(propose("到2025年,建成甲区,产值超过3亿元。", ["甲区"])).toEqual([
    "2025年: completion 甲区",
    "超过3亿元: output -",
  ]);
  expect(propose("2023年开工甲路", ["甲路"])).toEqual(["2023年: start 甲路"]);
  expect(propose("到2025年,游客达到3万人次。建成甲区", ["甲区"])).toEqual([
    "2025年: completion -",
    "3万人次: capacity -",
  ]);
});

it("gives the number of a clause without a name to nobody", () => {
  expect(propose("建设甲路,城市建成区面积达到60平方公里", ["甲路"])).toEqual(["60平方公里: area -"]);
});
