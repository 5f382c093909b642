import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listItems } from "../../../../compiler/coverage/list-items.ts";

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
