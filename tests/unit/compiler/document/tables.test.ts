import { describe, expect, it } from "vitest";
import { rowsOf, sectionOf } from "../../../support/real-plans.ts";
import { readSmallPlan } from "../../../support/small-document.ts";

const kaizhou1 = rowsOf(sectionOf("kaizhou", "part_1__chp_1__box_1").blocks[0]);
const kaizhou2 = rowsOf(sectionOf("kaizhou", "part_1__chp_3__box_2").blocks[0]);
const jiangjin1 = rowsOf(sectionOf("jiangjin", "chp_1__box_1").blocks[0]);
const jiangjin2 = rowsOf(sectionOf("jiangjin", "chp_1__box_2").blocks[0]);

function row(rows: string[][], name: string): string[] | undefined {
  return rows.find((cells) => cells.some((cell) => cell.startsWith(name)));
}

describe("indicator tables", () => {
  it("have a row for every indicator and every heading", () => {
    expect([kaizhou1, kaizhou2, jiangjin1, jiangjin2].map((rows) => rows.length)).toEqual([37, 32, 50, 35]);
  });

  it("have all columns in each row, or one cell that spans them", () => {
    for (const [rows, width] of [
      [kaizhou1, 5],
      [kaizhou2, 4],
      [jiangjin1, 6],
      [jiangjin2, 5],
    ] as const) {
      expect(rows.filter((cells) => cells.length !== width && cells.length !== 1)).toEqual([]);
    }
  });

  it("number their rows without a gap but where the document lost one", () => {
    const numbers = (rows: string[][]) =>
      rows.flatMap((cells) => (/^\d+$/.test(cells[0] ?? "") ? Number(cells[0]) : []));
    const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
    expect(numbers(kaizhou1)).toEqual(upTo(24).filter((number) => number !== 4));
    expect(numbers(kaizhou2)).toEqual(upTo(26));
    expect(numbers(jiangjin1)).toEqual(upTo(31));
    expect(numbers(jiangjin2)).toEqual(upTo(29));
  });

  it("put indicator kinds in one column", () => {
    const kinds = (rows: string[][], column: number) =>
      new Set(rows.filter((cells) => cells.length > 1).map((cells) => cells[column] ?? ""));
    expect([...kinds(kaizhou1.slice(1), 2)].sort()).toEqual(["", "约束性", "预期性"]);
    expect([...kinds(kaizhou2.slice(1), 3)].sort()).toEqual(["约束性", "预期性"]);
    expect([...kinds(jiangjin1.slice(2), 5)].sort()).toEqual(["", "约束性", "预期性"]);
    expect([...kinds(jiangjin2.slice(1), 4)].sort()).toEqual(["约束性", "预期性"]);
  });

  it("have their values in the right columns", () => {
    expect(kaizhou1[0]).toEqual(["序号", "指标名称", "指标属性", "2020年目标(含累计和年均)", "2020"]);
    expect(row(kaizhou1, "创新效率")).toEqual(["", "创新效率", "", "", ""]);
    expect(row(kaizhou1, "#氨氮")).toEqual(["", "#氨氮", "约束性", "0", "1.76"]);
    expect(row(kaizhou1, "城镇常住人口住房")).toEqual(["24", "城镇常住人口住房保障覆盖率(%", "约束性", "21", "——"]);
    expect(row(kaizhou2, "一、推进")).toEqual(["一、推进生态建设"]);
    expect(row(kaizhou2, "单位地区生产总值二氧化碳")).toEqual([
      "7",
      "单位地区生产总值二氧化碳排放降低率(%",
      "",
      "约束性",
    ]);
    expect(jiangjin1.slice(0, 2)).toEqual([
      ["序号", "指标名称", "十二五时期", "十三五时期", "", "备注"],
      ["", "", "", "规划目标", "实现情况", ""],
    ]);
    expect(row(jiangjin1, "战略性新兴产业")?.slice(2)).toEqual(["", "25", "21(口径调整)", "预期性"]);
    expect(row(jiangjin1, "道路交通")?.slice(2)).toEqual(["", "下降[23]", "[23]", ""]);
    expect(row(jiangjin1, "农村常住居民")).toEqual([
      "",
      "农村常住居民人均可支配收入年均增速(%",
      "201514.8",
      "10左右",
      "9.6",
      "预期性",
    ]);
    expect(row(jiangjin1, "#森林蓄积量")).toEqual(["", "#森林蓄积量(万立方米)", "711", "850", "850", ""]);
    expect(row(jiangjin1, "人均预期寿命")?.slice(2)).toEqual(["79", "79.5", "78.4(口径调整)", "预期性"]);
    expect(row(jiangjin2, "城镇调查失业率")).toEqual(["13", "城镇调查失业率(%", "", "5.5", "预期性"]);
    expect(row(jiangjin2, "亿元地区")).toEqual([
      "29",
      "亿元地区生产总值生产安全事故死亡率下降(%",
      "[38]",
      "[30]",
      "约束性",
    ]);
  });

  it("leave the note below them a paragraph", () => {
    expect(sectionOf("kaizhou", "part_1__chp_1__box_1").blocks[1]?.text).toMatch(/^备注:1\.表中带/u);
  });
});

const TABLE = `  tables:
    - section: chp_1__box_1
      until: 注
      head: [[序号, 名称, 数]]
      values: 左右
`;
const LINES = ["第一章总则", "专栏指标", "序号", "名称", "数", "1", "增速", "7", "2", "比重", "注:无。"];

describe("a table that does not fit its rule", () => {
  it("is an issue at the row, the heading, the end or the rule", () => {
    const without = (cell: string) => LINES.filter((line) => line !== cell);
    expect(readSmallPlan(LINES, TABLE).codes).toEqual([]);
    expect(readSmallPlan([...LINES.slice(0, 8), "8", ...LINES.slice(8)], TABLE).codes).toEqual([
      "table-row@plan.txt:6",
    ]);
    expect(readSmallPlan(without("名称"), TABLE).codes).toContain("table-head@plan.txt:4");
    expect(readSmallPlan(without("注:无。"), TABLE).codes).toEqual(["table-end-not-found@plan.txt:2"]);
    const gaps = `${TABLE}      gaps: { 增速: [量], 没有的行: [数] }\n`;
    expect(readSmallPlan(LINES, gaps).codes).toEqual(
      expect.arrayContaining(["table-column-not-found@plan.yaml:25", "table-row-not-found@plan.yaml:25"]),
    );
    expect(readSmallPlan(["第一章总则", "段。"], TABLE).codes).toEqual(["table-section-not-found@plan.yaml:21"]);
  });
});
