import { beforeAll, describe, expect, it } from "vitest";
import { readSearch } from "../../../../scripts/support/read-search.ts";
import { answer, type SearchIndex } from "../../../../src/data/search/answer.ts";
import type { SearchGroup, SearchResult, SearchScope } from "../../../../src/data/search/search-source.ts";
import { compileRealPlans } from "../../../support/real-plans.ts";

const everywhere: SearchScope = { home: "kaizhou", onlyHome: false, features: null };

let searchable: SearchIndex;
beforeAll(() => {
  searchable = readSearch(compileRealPlans().files);
});

function ask(query: string, scope: SearchScope = everywhere): SearchGroup[] {
  return answer(searchable, query, scope);
}

/** A result in short: what type it is and what it is called; a paragraph by its plan and the section it stands in. */
function short(result: SearchResult | undefined): string {
  if (result === undefined) return "nothing";
  if (result.type === "text") return `text ${result.plan} ${result.heading}`;
  return `${result.type} ${result.name.text}`;
}

describe("what a resident types", () => {
  it.each([
    // By name, in 简 and 繁, whatever script the plan is in.
    ["渝西高铁", "feature 渝西高铁"],
    ["渝西高鐵", "feature 渝西高铁"],
    ["浦里新区", "feature 浦里新区"],
    ["汉丰湖", "feature 汉丰湖"],
    ["漢豐湖", "feature 汉丰湖"],
    ["開州港", "feature 开州港"],
    ["濯水", "feature 濯水景区"],
    ["阿蓬江", "feature 阿蓬江国家级湿地公园"],
    ["四面山", "feature 四面山生态屏障"],
    ["珞璜", "feature 珞璜工业园"],
    ["江津综合保税区", "feature 江津综合保税区"],
    ["滨江新城", "feature 滨江新城"],
    ["成渝中线", "feature 成渝中線高鐵"],
    ["巴中经开区", "feature 巴中经开区"],
    ["化湖", "feature 山水化湖公园"],
    ["巴河", "feature 巴河流域生态绿带"],
    ["充电桩", "feature 环汉丰湖充电桩"],
    ["北环路", "feature 北环路丰泰永共段"],
    ["高鐵", "feature 高铁新城"],
    // Mixed with Latin letters and digits.
    ["T3B", "feature 江北國際機場T3B航站樓"],
    ["g243", "feature G243国道开州段"],
    ["S202", "feature S202省道开州段"],
    // Copied from a PDF file, whose text layer has radicals, full width, and what nobody sees.
    ["渝⻄⾼铁", "feature 渝西高铁"],
    ["渝西\u200b高铁", "feature 渝西高铁"],
    ["\uff27\uff12\uff14\uff13国道", "feature G243国道开州段"],
    ["⻓沙镇", "place 长沙镇"],
    // By pinyin, initials, both, and with a slip of the finger.
    ["yxgt", "feature 渝西高铁"],
    ["yuxigaotie", "feature 渝西高铁"],
    ["yu xi gao tie", "feature 渝西高铁"],
    ["yu'xi'gao'tie", "feature 渝西高铁"],
    ["yuxgt", "feature 渝西高铁"],
    ["yuxigaotei", "feature 渝西高铁"],
    ["pulixinqv", "feature 浦里新区"],
    ["hanfenghu", "feature 汉丰湖"],
    ["hfh", "feature 汉丰湖"],
    ["恩阳机场", "feature 恩阳机场"],
    // Places that no feature is named after.
    ["小南海", "place 小南海"],
    ["长沙镇", "place 长沙镇"],
    ["江北机场", "place 江北国际机场"],
    // A word for the plan, a word for the thing.
    ["江津 水库", "feature 福寿岩水库"],
    // Headings, by their words and by their label.
    ["重大交通建设项目", "section 重大交通建设项目"],
    ["专栏10", "section 重大交通建设项目"],
    // Nothing is called so, but nearly.
    ["小南海水库", "feature 小南海景区"],
    ["西部科学城", "feature 西部(重慶)科學城"],
  ])("%s finds %s", (query, first) => {
    expect(short(ask(query)[0]?.results[0])).toBe(first);
  });

  it("finds words that only the text has, in the plan in hand first", () => {
    const [text, ...rest] = ask("推窗见绿");
    expect(rest).toEqual([]);
    expect(short(text?.results[0])).toBe("text kaizhou 第二节 高标准建设公园城市");
  });

  it("finds 简 words in a 繁 text and shows where they stand", () => {
    const text = ask("第四跑道").find(({ type }) => type === "text");
    const [found] = text?.results ?? [];
    expect(found).toMatchObject({ type: "text", plan: "chengyu" });
    if (found?.type !== "text") return;
    const { snippet } = found;
    expect(snippet.matches.map(([start, end]) => snippet.text.slice(start, end))).toEqual(["第四跑道"]);
  });

  it("finds what a plan prints as one character, and shows all of it", () => {
    const snippets = ask("iii类", { ...everywhere, home: "bazhou" })
      .filter(({ type }) => type === "text")
      .flatMap(({ results }) => results.flatMap((result) => (result.type === "text" ? [result.snippet] : [])));
    expect(snippets.length).toBeGreaterThan(0);
    const found = snippets.flatMap(({ text, matches }) => matches.map(([start, end]) => text.slice(start, end)));
    expect(found).toContain("Ⅲ类");
  });

  it("says nothing when there is nothing", () => {
    expect(ask("慢城")).toEqual([]);
    expect(ask("  ")).toEqual([]);
    expect(ask("zzzzzz")).toEqual([]);
  });

  it("tells near results from fitting ones", () => {
    expect(ask("yuxigaotie")[0]?.near).toBe(false);
    expect(ask("yuxigaotei")[0]?.near).toBe(true);
  });
});

describe("scope", () => {
  it("keeps to the plan in hand when asked to", () => {
    const groups = ask("高铁", { ...everywhere, home: "qianjiang", onlyHome: true });
    const plans = groups.flatMap(({ results }) =>
      results.flatMap((result) => {
        if (result.type === "feature") return [result.id.slice(0, result.id.indexOf(":"))];
        return result.type === "place" ? [] : [result.plan];
      }),
    );
    expect(new Set(plans)).toEqual(new Set(["qianjiang"]));
  });

  it("keeps to the features that the filters show", () => {
    const [only] = ask("汉丰湖", { ...everywhere, features: new Set(["kaizhou:hanfenghu-dujiaqu"]) }).filter(
      ({ type }) => type === "feature",
    );
    expect(only?.results.map(short)).toEqual(["feature 汉丰湖国家级旅游度假区"]);
  });
});

describe("promises that hold for any query", () => {
  it("finds every feature by its whole name, first among the features", () => {
    const features = searchable.names.filter(({ thing }) => thing.type === "feature");
    const missed = features.filter(({ names: [name = ""] }) => {
      const group = ask(name).find(({ type }) => type === "feature");
      const [first] = group?.results ?? [];
      return (
        first?.type !== "feature" || searchable.normalizeScript(first.name.text) !== searchable.normalizeScript(name)
      );
    });
    expect(missed.map(({ names }) => names[0])).toEqual([]);
  });

  it("quotes the plans verbatim", () => {
    const texts = new Map(searchable.texts.map(({ plan, block, text }) => [`${plan} ${block}`, text]));
    for (const query of ["建设", "高鐵", "水库 工程", "5a"]) {
      for (const result of ask(query).flatMap(({ results }) => results)) {
        if (result.type !== "text") continue;
        expect(texts.get(`${result.plan} ${result.block}`)).toContain(result.snippet.text);
      }
    }
  });
});
