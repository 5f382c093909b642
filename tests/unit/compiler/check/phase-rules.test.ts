import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Converter } from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";
import { findVerbs, simplifyVerbs } from "../../../../compiler/check/phase/find-verbs.ts";
import { governingVerb } from "../../../../compiler/check/phase/governing-verb.ts";
import { PHASE_RULES } from "../../../../compiler/check/phase/phase-rules.ts";
import { compile } from "../../../../compiler/compile.ts";
import { compileBad, edit, summary, workspace } from "../../../support/workspace.ts";

const works = "geo/register/linshui/works.yaml";
const verbs = "geo/register/wanjiang/verbs.yaml";

/** The rule and the verb that govern the words in [brackets]. */
function ruleOf(sentence: string): string | null {
  const start = sentence.indexOf("[");
  const end = sentence.indexOf("]") - 1;
  const governing = governingVerb(sentence.replace(/[[\]]/g, ""), start, end);
  return governing === null ? null : `${governing.rule.code} ${governing.verb}`;
}

describe("the verb that governs a name", () => {
  it.each([
    ["完工天白、上游、[双石岗]等水库，新开工跳蹬水库", "phase-done 完工"],
    ["完工天白等水库，新开工[跳蹬水库]", "phase-start 新开工"],
    ["完工甲公路改造、[乙公路]、丙大桥", "phase-done 完工"],
    ["完工甲整治(东段、[西段])等项目", "phase-done 完工"],
    ["完工甲水库，推进[乙水库]", "phase-build 推进"],
    ["完工甲水库。[乙水库]", null],
    ["推动渝西高铁、[成达万高铁]等项目加快建设", "phase-begun 加快推动……建设"],
    ["依托大桥加快[北部新区]、丰太片区开发建设", "phase-begun 加快……建设"],
    ["加快推进[甲铁路]、乙铁路前期工作", "phase-preliminary 推进……前期"],
    ["力争开工建设[黔万高铁]", "phase-preliminary 力争开工"],
    ["争取创建[国家技术创新中心]", "phase-title 创建"],
    ["适时布局完善[图书馆]、剧场等文化设施", "phase-study 适时"],
    ["規劃研究[沿江鐵路]", "phase-study 规划研究"],
    ["开工建设生物研究院、[物资储备库]", "phase-start 开工"],
    ["开工重庆新机场，[T3B航站楼]及第四跑道建成投用", "phase-done 建成投用"],
    ["加快构建[432环线]铁路网络", "phase-shape 构建"],
    ["完善[巴州工业园]等园区基础设施", "phase-build 完善……基础设施"],
    ["发展[华盖山]、临峰山等旅游", "phase-develop 发展"],
    ["推进[华盖山]、临峰山等旅游发展", "phase-develop 推进……发展"],
    ["推动[青杠]、冯家片区更好融入城市", "phase-link 推动……融入"],
    ["推动[民族医院]创建三甲医院", "phase-title 推动……三甲"],
    ["提升完善[赵家组团]城市功能", "phase-service 提升……功能"],
    ["实施[箭楼]等文物保护工程", "phase-build 实施"],
    ["打造“服务西南、辐射全国”的[市场集群]", "phase-build 打造"],
    ["水资源保护：岳溪、[金峰]等场镇雨污分流项目", "phase-list ……项目"],
    ["在[大进镇]新建学校", null],
    ["建成区内[公园]", null],
  ])("%s", (sentence, rule) => {
    expect(ruleOf(sentence)).toBe(rule);
  });
});

describe("the verbs of the rules", () => {
  it.each(["tw", "hk", "t"] as const)("are found in a text in traditional characters (%s)", (to) => {
    const traditional = Converter({ from: "cn", to });
    const verbs = PHASE_RULES.flatMap((rule): readonly string[] => rule.verbs);
    const found = verbs.map((verb) => findVerbs(simplifyVerbs(traditional(verb))).map((each) => each.verb));
    expect(found).toEqual(verbs.map((verb) => [verb]));
  });

  it.each([
    ["實施[甲片區]基礎設施", "phase-build 实施"],
    ["完善[甲園區]基礎設施", "phase-build 完善……基础设施"],
    ["推動[甲醫院]創建三級醫院", "phase-title 推动……三级医院"],
    ["積極推廣[甲模式]", "phase-develop 推广"],
    ["甲鐵路、[乙鐵路]等項目", "phase-list ……项目"],
  ])("govern as they do in simplified characters: %s", (sentence, rule) => {
    expect(ruleOf(sentence)).toBe(rule);
  });
});

describe("a phase that is not the one of its verb", () => {
  it("is a warning of its own for each rule", () => {
    const codes = PHASE_RULES.map(({ code }) => code);
    const { issues } = compileBad("phase-rules");
    expect(issues.map(({ code, severity, file }) => `${severity} ${code} ${file}`)).toEqual(
      codes.map((code) => `warning ${code} ${verbs}`),
    );
    expect(issues.map(({ line }) => line)).toEqual(codes.map((_, index) => index + 1));
    expect(issues[2]?.message).toMatch(/wanjiang:ximen-daqiao .* is start.*「加快……建设」.*phase_note/);
  });

  it("is said once for each item of a list, at the list's phase", () => {
    const root = workspace();
    edit(root, works, "phase: start\n  rank: 3\n  items:", "phase: complete\n  rank: 3\n  items:");
    expect(summary(compile(root))).toEqual([`warning phase-start ${works}:41`, `warning phase-start ${works}:41`]);
  });

  it("is not explained by the list's phase_note where the item has a phase of its own", () => {
    const root = workspace();
    const list = "list: 新建东镇小学、西乡小学\n  kind: public-service\n  phase: ";
    edit(root, works, `${list}start`, `${list}complete\n  phase_note: 附件称已建成`);
    expect(summary(compile(root))).toEqual([]);
    const item = "{ id: xixiang-xiaoxue, name: 西乡小学, ";
    edit(root, works, item, `${item}phase: study, `);
    expect(summary(compile(root))).toEqual([`warning phase-start ${works}:55`]);
    edit(root, works, "phase: study, ", "phase: study, phase_note: 附件称在研究, ");
    expect(summary(compile(root))).toEqual([]);
  });

  it("is explained by a phase_note, which a reader sees after the note, and not by the note", () => {
    const root = workspace();
    const study = "phase: study\n  rank: 3\n  quotes: [规划";
    edit(root, works, study, "phase: start\n  note: 走向示意。\n  rank: 3\n  quotes: [规划");
    expect(summary(compile(root))).toEqual([`warning phase-study ${works}:13`]);
    edit(root, works, "note: 走向示意。", "note: 走向示意。\n  phase_note: 附件称已开工");
    const compiled = compile(root);
    expect(summary(compiled)).toEqual([]);
    expect(compiled.files.get("linshui/features.geojson")).toContain("走向示意；附件称已开工");
  });
});

describe("docs/add-a-plan.md", () => {
  it("tells every rule with its phases", () => {
    const page = readFileSync(join(import.meta.dirname, "../../../../docs/add-a-plan.md"), "utf8");
    const told = [...page.matchAll(/^\| `(phase-[a-z]+)` +\| ([^|]+)\|/gm)].map(([, code = "", phases = ""]) => [
      code,
      phases.trim(),
    ]);
    expect(told).toEqual(
      PHASE_RULES.map(({ code, phases }) => [code, phases.map((phase) => `\`${phase}\``).join(" or ")]),
    );
  });
});
