import { checkTables } from "../../compiler/check/check-tables.ts";
import { type PlanReading, readPlan } from "../../compiler/document/read-plan.ts";
import { parseYaml } from "../../compiler/files/yaml-file.ts";
import { type Issue, Report } from "../../compiler/report.ts";

const FACTS = `
id: small
title: 小区规划
short_title: 小区规划
issuer: 小区人民政府
number: null
adopted: null
published: null
period: { from: 2021, to: 2025 }
level: district
districts: [小区]
script: Hans
seed: small.txt
`;

const HEADINGS = `
  headings:
    - { type: chapter, pattern: "(?<label>第(?<number>[一二三四五六七八九十]+)章)(?<title>.+)" }
    - { type: section, pattern: "(?<label>第(?<number>[一二三四五六七八九十]+)节)(?<title>.+)" }
    - { type: box, pattern: "(?<label>专栏)(?<title>.+)" }
    - { type: item, pattern: "(?<label>(?<number>\\\\d+))\\\\.(?<title>[^。]+)。" }
`;

export interface SmallReading {
  readonly reading: PlanReading | null;
  readonly issues: readonly Issue[];
  /** `code@file:line` of each issue. */
  readonly codes: readonly string[];
}

/** Reads a plan of the given lines; `grammar` is more YAML under `grammar:`, indented by two. */
export function readSmallPlan(lines: readonly string[], grammar = ""): SmallReading {
  return readWith(`${FACTS}grammar:${HEADINGS}${grammar}`, lines.join("\n"));
}

/** Reads a plan of the given plan.yaml and plan.txt, and checks its tables. */
export function readWith(planYaml: string, text: string): SmallReading {
  const report = new Report();
  const yaml = parseYaml("plan.yaml", planYaml, report);
  const reading = yaml === null ? null : readPlan({ yaml, textFile: "plan.txt", text });
  if (reading !== null) checkTables(reading, report);
  const { issues } = report;
  return { reading, issues, codes: issues.map((issue) => `${issue.code}@${issue.file}:${issue.line}`) };
}
