import { describe, expect, it } from "vitest";
import { compile } from "../../../compiler/compile.ts";
import { PlanFeatures } from "../../../src/model/atlas.ts";
import { edit, summary, workspace } from "../../support/workspace.ts";

const text = "seeds/linshui/plan.txt";
const works = "geo/register/linshui/works.yaml";

/** The first passage of a feature of linshui, as it is published. */
function passageOf(compiled: ReturnType<typeof compile>, id: string) {
  const { features } = PlanFeatures.parse(JSON.parse(compiled.files.get("linshui/features.geojson") ?? ""));
  return features.find((feature) => feature.id === id)?.properties.passages[0];
}

describe("a plan whose text layer has characters that only look right", () => {
  it("is named line by line, and its quotes, marks and verbs are found all the same, verbatim", () => {
    const root = workspace();
    edit(root, text, "完工石门、双溪", "完⼯⽯⻔、双\u200b溪");
    edit(root, text, "第一章空间布局", "第⼀章空间布局");
    edit(root, text, "临万高铁全长 80", "临万⾼铁全⻓ \uff18\uff10");
    const compiled = compile(root);
    expect(summary(compiled)).toEqual([
      `warning odd-characters ${text}:1`,
      `warning odd-characters ${text}:9`,
      `warning odd-characters ${text}:16`,
    ]);
    expect(compiled.issues[2]?.message).toContain("⼯ (U+2F2F, write 工), ⽯ (U+2F6F, write 石)");
    const passage = passageOf(compiled, "linshui:shimen-shuiku");
    expect(passage?.exact).toBe("完⼯⽯⻔、双\u200b溪、上湾等水库");
    const [from, to] = passage?.mark ?? [0, 0];
    expect(passage?.exact.slice(from - (passage.start ?? 0), to - (passage.start ?? 0))).toBe("⽯⻔");
  });

  it("does not take a quote for a part of a character", () => {
    const root = workspace();
    edit(root, text, "建设县文化馆", "达到Ⅲ类,建设县文化馆");
    edit(root, works, "quotes: [建设县文化馆]", "quotes: [II类,建设县文化馆]");
    expect(summary(compile(root))).toEqual([`error quote-not-found ${works}:66`]);
    edit(root, works, "quotes: [II类,建设县文化馆]", 'quotes: ["III类，建设县文化馆"]');
    expect(summary(compile(root))).toEqual([]);
  });
});

describe("a name that only looks right", () => {
  it.each([
    ["name: 清河大桥", "name: 清河⼤桥", 18, /name is "清河⼤桥"; it has ⼤ \(U\+2F24, write 大\)/],
    ["aliases: [县文化馆]", "aliases: [县⽂化馆]", 62, /aliases\[0\] is "县⽂化馆"/],
    ["name: 南环路", "name: 南环\u00a0路", 25, /U\+00A0 \(a space of another kind\)/],
    ["name: 石门水库", "name: 石门水库\u200b", 36, /U\+200B \(cannot be seen\)/],
    ["route: [东镇, 清河新城]", "route: [东镇, 清河新\uf9ba]", 30, /where.*U\+F9BA/],
  ])("is an error at its line: %s", (from, to, line, words) => {
    const root = workspace();
    edit(root, works, from, to);
    const { issues } = compile(root);
    expect(issues.map(({ code, file, line: at }) => `${code} ${file}:${at}`)).toEqual([`bad-shape ${works}:${line}`]);
    expect(issues[0]?.message).toMatch(words);
  });

  it("is one in the gazetteer and in plan.yaml, too", () => {
    const root = workspace();
    edit(root, "geo/places/all.yaml", "name: 东镇", "name: 东镇\u200b");
    edit(root, "seeds/wanjiang/plan.yaml", "title: 万江", "title: 万江\u2060");
    const found = compile(root).issues.filter(({ message }) => message.includes("cannot be seen"));
    expect(found.map(({ file }) => file)).toEqual(["geo/places/all.yaml", "seeds/wanjiang/plan.yaml"]);
  });
});
