import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, foldWithOffsets, unfold } from "../../../src/model/fold-text.ts";
import { describeOddCharacters, describeOddInName } from "../../../src/model/odd-characters.ts";

describe("text that looks the same is the same", () => {
  it.each([
    ["Kangxi radicals", "⾼⻓⽔⼯⻋⻔", "高长水工车门"],
    ["compatibility ideographs", "\uf9f4\uf914\u{2f804}", "林樂你"],
    ["full and half width", "\uff27\uff12\uff14\uff13\uff0c\uff08\uff76\uff09", "G243,(カ)"],
    ["ligatures, squared units and numbers", "ﬁ㎞Ⅲ①…", "fikmIII1..."],
    ["white space of any kind", "432\u00a0环\u3000线\u2002段", "432环线段"],
    ["what nobody sees", "渝\u200b西\u00ad高\u2060铁\ufeff站\ufe00", "渝西高铁站"],
    ["dashes, dots, colons and quotation marks", "甲—乙–丙•丁‧“戊”1∶2", '甲-乙-丙·丁·"戊"1:2'],
    ["composed and decomposed letters", "\u00e9", "e\u0301"],
  ])("%s", (_, text, plain) => {
    expect(foldText(text)).toBe(plain);
    expect(foldText(plain)).toBe(plain);
  });

  it("keeps capitals, 繁 and what only resembles", () => {
    expect(foldText("T3B鐵路O0")).toBe("T3B鐵路O0");
  });
});

describe("the way back to the text", () => {
  it("gives whole characters, and everything that was between two of them", () => {
    const text = "建⻓\u200b沙㎞、\u{2f804}好";
    const folded = foldWithOffsets(text);
    expect(folded.words).toBe("建长沙km、你好");
    expect(unfold(text, folded, 1, 3)).toBe("⻓\u200b沙");
    expect(unfold(text, folded, 4, 5)).toBe("㎞");
    expect(unfold(text, folded, 6, 7)).toBe("\u{2f804}");
    expect(unfold(text, folded, 2, 2)).toBe("");
  });

  it("leads from any part to characters that fold to it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, from, length) => {
        const folded = foldWithOffsets(text);
        expect(folded.words).toBe(foldText(text));
        expect(folded.ranges).toHaveLength(folded.words.length);
        const start = from % (folded.words.length + 1);
        const end = Math.min(folded.words.length, start + length);
        expect(foldText(unfold(text, folded, start, end))).toContain(folded.words.slice(start, end));
      }),
    );
  });
});

describe("odd characters", () => {
  it("are named once each, with what to write", () => {
    expect(describeOddCharacters("⻓江⻓\u200b,\ue000")).toEqual([
      "⻓ (U+2ED3, write 长)",
      "U+200B (cannot be seen)",
      "U+E000 (no character that can be read)",
    ]);
  });

  it("are not what plans print on purpose", () => {
    expect(describeOddCharacters("Ⅲ类、PM₂.₅、㎡、①\uff0c\uff08\uff09“”—…")).toEqual([]);
    expect(describeOddCharacters("80\u00a0公里\u3000\u2002")).toEqual([]);
  });

  it("are other white space than a space, too, in a name", () => {
    expect(describeOddInName("Line X")).toEqual([]);
    expect(describeOddInName("432\u00a0环线")).toEqual(["U+00A0 (a space of another kind)"]);
  });
});
