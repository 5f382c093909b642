import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spell } from "../../../../compiler/output/spell.ts";
import { scriptPairs } from "../../../../compiler/text/script-pairs.ts";
import { cutSnippet, findMatches } from "../../../../src/data/search/find-matches.ts";
import { SOUND_FIT, soundMatcher } from "../../../../src/data/search/match-sound.ts";
import { countSlips, sharedCharacters } from "../../../../src/data/search/near-match.ts";
import { readQuery } from "../../../../src/data/search/read-query.ts";
import { createScriptNormalizer } from "../../../../src/model/normalize-script.ts";

describe("normalizeScript", () => {
  const normalizeScript = createScriptNormalizer(scriptPairs("双城经济圈高铁航站楼重庆里后干"));

  it("makes 繁 简, wide narrow and capitals small", () => {
    expect(normalizeScript("雙城經濟圈")).toBe("双城经济圈");
    expect(normalizeScript("T3B航站樓")).toBe("t3b航站楼");
    expect(normalizeScript("\uff27\uff12\uff14\uff13\uff0c")).toBe("g243,");
  });

  it("leaves out pairs that cannot occur", () => {
    expect(scriptPairs("高铁")).toContain("鐵铁");
    expect(scriptPairs("高铁")).not.toContain("龍");
  });

  it("replaces each character whatever stands around it, and does so once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect([...text].map(normalizeScript).join("")).toBe(normalizeScript(text));
        expect(normalizeScript(normalizeScript(text))).toBe(normalizeScript(text));
      }),
    );
  });

  it("keeps the cells of a table apart", () => {
    expect(normalizeScript("高鐵\n \u200b8")).toBe("高铁\n8");
  });
});

describe("spell", () => {
  it.each([
    ["渝西高铁", "yu xi gao tie"],
    ["重庆港", "chong qing gang"],
    ["长沙镇", "chang sha zhen"],
    ["绿道", "lv dao"],
    ["曾口镇", "zeng kou zhen"],
    ["432环线", "432 huan xian"],
    ["G243(岳溪至万州)", "g243 yue xi zhi wan zhou"],
  ])("%s is %s", (name, sound) => {
    expect(spell(name)).toBe(sound);
  });
});

const asIs = (text: string): string => text;

describe("query", () => {
  it("parts words at spaces and punctuation", () => {
    expect(readQuery(" 江津 水库 ", asIs)).toEqual([["江津", "水库"]]);
    expect(readQuery("“一城三区”", asIs)).toEqual([["一城三区"]]);
    expect(readQuery("", asIs)).toEqual([]);
  });

  it("takes Latin words for the syllables of one name first, then for words", () => {
    expect(readQuery("yu xi gao tie", asIs)).toEqual([["yuxigaotie"], ["yu", "xi", "gao", "tie"]]);
    expect(readQuery("yu'xi", asIs)).toEqual([["yuxi"]]);
  });

  it("is never more than a slipped paste can be", () => {
    expect(readQuery("字".repeat(5000), asIs)[0]?.[0]?.length).toBeLessThan(100);
  });
});

describe("sound", () => {
  it.each([
    ["yuxigaotie", SOUND_FIT.whole],
    ["yxgt", SOUND_FIT.wholeInitials],
    ["yuxiga", SOUND_FIT.start],
    ["yxg", SOUND_FIT.startInitials],
    ["gaotie", SOUND_FIT.inside],
    ["yuxgt", SOUND_FIT.shortened],
    ["uxigaotie", null],
    ["gt", null],
    ["gty", null],
    ["高", null],
  ])("%s in yu xi gao tie is %s", (spelling, fit) => {
    expect(soundMatcher(spelling)("yu xi gao tie")).toBe(fit);
  });

  it("does not take a cut syllable for a whole one: yuxi is not 岳溪 before 渝西", () => {
    const yuxi = soundMatcher("yuxi");
    expect(yuxi("yu xi gao tie")).toBeLessThan(yuxi("yue xi") ?? Number.POSITIVE_INFINITY);
  });

  const syllable = fc.stringMatching(/^[bdfghjlmnpqstwxyz](ai|an|ang|ao|e|ei|en|eng|i|ia|ian|iao|ong|u|uo)$/);

  it("finds any run of syllables in full and by initials", () => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (syllables, a, b) => {
        const from = a % syllables.length;
        const to = from + 1 + (b % (syllables.length - from));
        const run = syllables.slice(from, to);
        const sound = syllables.join(" ");
        expect(soundMatcher(run.join(""))(sound)).not.toBeNull();
        const initials = run.map((each) => each.charAt(0)).join("");
        if (initials.length >= 3) expect(soundMatcher(initials)(sound)).not.toBeNull();
      }),
    );
  });
});

describe("near", () => {
  it.each([
    ["yuxigaotei", 1],
    ["yuxigaoti", 0],
    ["yuxgaotie", 1],
    ["yuxigaootie", 1],
    ["yuxigaatei", 2],
    ["gaotei", 1],
    ["hanfenghu", null],
    ["yxgt", null],
  ])("%s is %s slips from yu xi gao tie", (spelling, slips) => {
    expect(countSlips(spelling, "yu xi gao tie")).toBe(slips);
  });

  it("forgives one slip in any spelling of five letters or more", () => {
    const letters = fc.stringMatching(/^[a-z]{5,20}$/);
    fc.assert(
      fc.property(letters, fc.nat(), (word, at) => {
        const gone = at % word.length;
        const shorter = word.slice(0, gone) + word.slice(gone + 1);
        const wronger = `${word.slice(0, gone)}0${word.slice(gone + 1)}`;
        expect(countSlips(wronger, word)).toBeLessThanOrEqual(1);
        if (shorter.length >= 5) expect(countSlips(shorter, word)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("counts the characters of a term that a name shares", () => {
    expect(sharedCharacters("小南海水库", "小南海镇")).toBeCloseTo(0.6);
    expect(sharedCharacters("小南海水库", "天白水库")).toBeCloseTo(0.4);
    expect(sharedCharacters("慢城", "慢城")).toBe(0);
  });
});

describe("matches and snippets", () => {
  it("joins matches that touch", () => {
    expect(findMatches("渝西高铁开州站", ["渝西", "高铁", "站"], asIs)).toEqual([
      [0, 4],
      [6, 7],
    ]);
  });

  it("begins at the clause that holds the first mark", () => {
    const text = `${"前".repeat(40)},加快开城高速、渝西高铁等北上通道建设,${"后".repeat(90)}。`;
    const snippet = cutSnippet(text, findMatches(text, ["渝西高铁"], asIs));
    expect(snippet.text.startsWith("加快开城高速")).toBe(true);
    expect(snippet).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  it("is a piece of the text whose matches are the terms", () => {
    const text = fc.stringMatching(/^[渝西高铁,。\n]{0,200}$/u);
    const term = fc.stringMatching(/^[渝西高铁]{1,4}$/u);
    fc.assert(
      fc.property(text, term, (whole, sought) => {
        const matches = findMatches(whole, [sought], asIs);
        const snippet = cutSnippet(whole, matches);
        expect(whole).toContain(snippet.text);
        expect(matches.length > 0).toBe(whole.includes(sought));
        if (matches.length > 0) {
          const [[start, end] = [0, 0]] = snippet.matches;
          expect(snippet.text.slice(start, end).startsWith(sought)).toBe(true);
        }
        for (const [start, end] of snippet.matches) expect(start < end && end <= snippet.text.length).toBe(true);
      }),
    );
  });
});
