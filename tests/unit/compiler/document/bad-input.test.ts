import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readPlanFolder } from "../../../../compiler/document/read-plan.ts";
import { Report } from "../../../../compiler/report.ts";
import { readSmallPlan, readWith } from "../../../support/small-document.ts";

describe("a plan.txt that is not well", () => {
  it("is empty", () => {
    expect(readSmallPlan([]).codes).toEqual(["empty-plan@plan.txt:1"]);
    expect(readSmallPlan(["  ", "\u3000"]).codes).toEqual(["empty-plan@plan.txt:1"]);
  });

  it("has a huge line; the rest is still read", () => {
    const { codes, reading } = readSmallPlan(["第一章总则", "长".repeat(100_001), "段。"]);
    expect(codes).toEqual(["huge-line@plan.txt:2"]);
    expect(reading?.text.sections[0]?.blocks).toHaveLength(1);
  });

  it("has no heading that the rules know", () => {
    expect(readSmallPlan(["一段话。"]).codes).toEqual(["no-headings@plan.txt:1"]);
  });

  it("skips a number, or repeats one", () => {
    const { issues } = readSmallPlan(["第一章甲", "第三章乙", "第三章丙"]);
    expect(issues.map(({ severity, code, line }) => `${severity} ${code} ${line}`)).toEqual([
      "warning heading-sequence 2",
      "error duplicate-section 3",
      "warning heading-sequence 3",
    ]);
  });

  it("lacks what the grammar leaves out", () => {
    const omit = "  omit:\n    - { what: 页眉, from: 首页, to: 正文 }\n";
    expect(readSmallPlan(["第一章甲", "段。"], omit).codes).toEqual(["omit-not-found@plan.yaml:21"]);
    expect(readSmallPlan(["首页", "第一章甲", "段。"], omit).issues[0]?.message).toContain("closes with “正文”");
    const { codes, reading } = readSmallPlan(["首页 > 新闻", "正文", "第一章甲", "段。"], omit);
    expect(codes).toEqual([]);
    expect(reading?.body).toBe("第一章甲\n段。");
  });
});

describe("a plan.yaml that is not well", () => {
  it("is not YAML", () => {
    const { reading, codes } = readWith("id: [", "第一章甲");
    expect(reading).toBeNull();
    expect(codes[0]).toMatch(/^yaml-syntax@plan\.yaml:\d+$/);
  });

  it("lacks a field", () => {
    const { reading, issues } = readWith("id: small\n", "甲");
    expect(reading).toBeNull();
    expect(issues.map((issue) => issue.message).join("\n")).toMatch(/title is missing/u);
  });

  it.each([
    ["(?<title>(.+)#", /“\(\?<title>\(\.\+\)#” cannot be used: missing closing \)/],
    ["(?<titel>.+)#", /group titel, which nothing reads; the groups are label, number, title/],
  ])("has a pattern that cannot be used: %s", (pattern, words) => {
    const { issues, codes } = readSmallPlan(["第一章总则", "段。"], `    - { type: box, pattern: "${pattern}" }\n`);
    expect(codes).toEqual(["bad-pattern@plan.yaml:20"]);
    expect(issues[0]?.message).toMatch(words);
  });

  it("has a pattern that would take for ever elsewhere", () => {
    const endless = `    - { type: box, pattern: "(?<title>(.+)+)#" }\n`;
    expect(readSmallPlan(["第一章总则", "长".repeat(60)], endless).codes).toEqual([]);
  });
});

describe("a plan folder", () => {
  let root = "";
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "plan-"));
    mkdirSync(join(root, "seeds/small"), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("with a text that is not UTF-8, or with nothing in it, is reported by file", () => {
    writeFileSync(join(root, "seeds/small/plan.txt"), Buffer.from([0xb5, 0xda, 0xd2, 0xbb]));
    const report = new Report();
    expect(readPlanFolder({ root, report }, "small")).toBeNull();
    expect(report.issues.map(({ code, file }) => `${code} ${file}`)).toEqual([
      "not-utf8 seeds/small/plan.txt",
      "file-missing seeds/small/plan.yaml",
    ]);
  });

  it("must bear the plan's id", () => {
    for (const name of ["plan.yaml", "plan.txt"]) {
      copyFileSync(join("seeds/qianjiang", name), join(root, "seeds/small", name));
    }
    const report = new Report();
    readPlanFolder({ root, report }, "small");
    expect(report.issues.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([
      "plan-id-mismatch seeds/small/plan.yaml:1",
    ]);
  });
});
