import { describe, expect, it } from "vitest";
import { findMark, type MarkWords } from "../../../../compiler/passages/find-mark.ts";

const nobody: MarkWords = { mark: null, name: "无", aliases: [], others: [] };

/** The words that were found to be the mark, or the code of the fault. */
function marked(quote: string, words: Partial<MarkWords>): string {
  const found = findMark(quote, { ...nobody, ...words });
  return "code" in found ? found.code : quote.slice(...found.range);
}

describe("findMark", () => {
  it("takes the explicit mark before all else", () => {
    expect(marked("完工天白、上游等水库", { mark: "上游", name: "天白" })).toBe("上游");
  });

  it("takes the name, then the longest alias", () => {
    expect(marked("推动渝西高铁建设", { name: "渝西高铁", aliases: ["高铁"] })).toBe("渝西高铁");
    expect(marked("推动渝西铁路建设", { name: "渝西高铁", aliases: ["铁路", "渝西铁路"] })).toBe("渝西铁路");
    expect(marked("推动高铁建设", { name: "渝西高铁" })).toBe("mark-not-found");
  });

  it("wants an explicit mark to stand once, or its neighbours beside it", () => {
    const quote = "开工南门至临江、临江至义和公路";
    expect(marked(quote, { mark: "临江" })).toBe("mark-ambiguous");
    expect(findMark(quote, { ...nobody, mark: "、[临江]至" })).toEqual({ range: [8, 10], doubt: null });
    expect(marked(quote, { mark: "[临江" })).toBe("mark-brackets");
    expect(marked(quote, { mark: "赵家" })).toBe("mark-not-found");
  });

  it("passes over an occurrence inside the longer words of a sibling", () => {
    const found = findMark("建设浦里新区产业园、浦里新区", { ...nobody, name: "浦里新区", others: ["浦里新区产业园"] });
    expect(found).toEqual({ range: [10, 14], doubt: null });
    expect(findMark("建设浦里新区产业园", { ...nobody, name: "浦里新区", others: ["浦里新区产业园"] })).toMatchObject({
      range: [2, 6],
      doubt: expect.stringContaining("only inside a longer name"),
    });
  });

  it("does not take words that nobody sees for a name", () => {
    expect(marked("建成开州港", { name: " " })).toBe("mark-not-found");
    expect(marked("建成开州港", { mark: " " })).toBe("mark-not-found");
    expect(marked("建成开州港", { name: "开州港", aliases: [" "], others: [" "] })).toBe("开州港");
  });

  it("takes the first of several occurrences of a name", () => {
    expect(findMark("开州港一期、开州港二期", { ...nobody, name: "开州港" })).toEqual({ range: [0, 3], doubt: null });
  });
});
