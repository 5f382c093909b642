import { describe, expect, it } from "vitest";
import { findMeasures } from "../../../../compiler/text/find-measures.ts";
import { readUnit } from "../../../../compiler/text/units.ts";

/** `words = value unit bound` of each number. */
function read(text: string): string[] {
  return findMeasures(text).map(({ start, end, value, to, unit, bound }) =>
    [text.slice(start, end), "=", to === null ? value : `${value}..${to}`, unit, bound]
      .filter((part) => part !== null)
      .join(" "),
  );
}

describe("numbers with units", () => {
  it.each([
    ["全长4.5公里", "4.5公里 = 4.5 km"],
    ["宽600米", "600米 = 0.6 km"],
    ["发展基地3万亩", "3万亩 = 20 km2"],
    ["千萬畝高標準農田", "千萬畝 = 6666.66666667 km2"],
    ["以万亩示范园为载体", "万亩 = 6.66666666667 km2"],
    ["库容1,200万立方米", "1,200万立方米 = 12000000 m3"],
    ["供水10万吨/日", "10万吨/日 = 100000 t/d"],
    ["建设2*600MW机组", "2*600MW = 1200000 kW"],
    ["市外來電1900萬千瓦", "1900萬千瓦 = 19000000 kW"],
    ["220千伏安变电站", "220千伏安 = 220 kVA"],
    ["吞吐能力8000萬人次", "8000萬人次 = 80000000 trip"],
    ["增加学位2000个", "2000个 = 2000 place"],
    ["投资3萬億元", "3萬億元 = 3000000000000 CNY"],
    ["100亿级园区", "100亿级 = 10000000000 CNY"],
    ["100亿产值烟厂", "100亿 = 10000000000 CNY"],
    ["千亿级立方米天然气", "千亿级立方米 = 100000000000 m3"],
    ["一百二十公里", "一百二十公里 = 120 km"],
    ["到二〇三五年", "二〇三五年 = 2035 year"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it("take the words that limit them", () => {
    expect(read("人口约1.5—2.5万人,通车里程超过5000公里,面积34平方公里以上,服务300余万人,用地3平方公里左右")).toEqual([
      "约1.5—2.5万人 = 15000..25000 person about",
      "超过5000公里 = 5000 km least",
      "34平方公里以上 = 34 km2 least",
      "300余万人 = 3000000 person least",
      "3平方公里左右 = 3 km2 about",
    ]);
    expect(read("近期25平方公里")).toEqual(["25平方公里 = 25 km2"]);
  });

  it("are no spans of time, rates, energies or counts", () => {
    expect(read("五年规划,百年一遇,1860億千瓦時,5G基站,37座水厂,规划一张图,万元产值,第二人民医院")).toEqual([]);
  });

  it("know a unit by itself", () => {
    expect(readUnit("万亩")?.unit).toBe("km2");
    expect(readUnit("里程")).toBeNull();
  });
});
