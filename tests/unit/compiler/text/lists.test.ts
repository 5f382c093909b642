import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listItems, listLength } from "../../../../compiler/text/lists.ts";

function items(text: string): string[] {
  return listItems(text).map(({ start, end }) => text.slice(start, end));
}

describe("listItems", () => {
  it("cuts the clauses that are lists, and only those", () => {
    expect(items("水利：完工天白、上游等水库，新开工跳蹬水库。甲、乙")).toEqual(["完工天白", "上游等水库", "甲", "乙"]);
    expect(items("建成开州港。")).toEqual([]);
  });

  it("leaves brackets and quotation marks whole", () => {
    expect(items("开工车坝公路(双河口段、钟鼓溪段)、“两江、四岸”工程等")).toEqual([
      "开工车坝公路(双河口段、钟鼓溪段)",
      "“两江、四岸”工程等",
    ]);
  });

  it("finds its way out of a bracket that is never closed", () => {
    expect(items("开工甲(乙、丙。丁、戊。")).toEqual(["丁", "戊"]);
  });

  it("gives ranges in order that do not overlap and hold no separator", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."甲乙、、，。()（）"), maxLength: 40 }), (text) => {
        let end = 0;
        for (const item of listItems(text)) {
          expect(item.start).toBeGreaterThanOrEqual(end);
          expect(item.end).toBeGreaterThan(item.start);
          end = item.end;
        }
      }),
    );
  });
});

describe("listLength", () => {
  const beside = (text: string, words: string) => listLength(text, text.indexOf(words));

  it("counts the items of the clause, and none beyond it", () => {
    const text = "水利：完工天白、上游、石门等水库，新开工跳蹬、梨坪水库。建成开州港。";
    expect(["天白", "石门", "梨坪", "开州港"].map((words) => beside(text, words))).toEqual([3, 3, 2, 1]);
  });

  it("takes the brackets or what stands around them, whichever has more", () => {
    expect(beside("开工整治(东段、西段、南段)、公园。", "西段")).toBe(3);
    expect(beside("开工公园、广场、路网(东路、西路)、大桥。", "西路")).toBe(4);
    expect(beside("开工公园、路网(东路、西路)、大桥。", "大桥")).toBe(3);
  });

  it("ends at a full stop where a bracket is never closed", () => {
    expect(beside("新建“好路、水厂、泵站。大桥、隧道。", "泵站")).toBe(3);
    expect(beside("新建“好路、水厂、泵站。大桥、隧道。", "隧道")).toBe(2);
  });
});
