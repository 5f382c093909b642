import { describe, expect, test } from "vitest";
import { joinPoints } from "../../../../src/data/charts/join-points.ts";
import { listIndicators } from "../../../../src/data/charts/list-indicators.ts";
import type { Block, Section } from "../../../../src/model/atlas.ts";
import { plan, section } from "../../../support/builders.ts";

/** A section with a table, written as lines of cells between bars, and the note below it. */
function tableSection(id: string, head: number, lines: readonly string[], note: string): Section {
  let text = "";
  const rows = lines.map((line) =>
    line.split("|").map((cell): [number, number] => {
      const start = text.length;
      text += `${cell}\n`;
      return [start, start + cell.length];
    }),
  );
  const blocks: Block[] = [
    { id: `${id}__p_1`, text, table: { head, rows } },
    { id: `${id}__p_2`, text: note },
  ];
  return { ...section(id, null), blocks };
}

const past = tableSection(
  "box_1",
  1,
  [
    "序号|指标名称|指标属性|2020年目标|2020",
    "1|森林覆盖率(%|约束性|50|55",
    "2|污染物减少率(%|||",
    "|#二氧化硫|约束性|23.4|29.6",
    "3|进出口总额(亿美元)|预期性|1.3|——",
  ],
  "备注:表中带*的为五年年均增速。",
);
const future = tableSection(
  "box_2",
  1,
  [
    "序号|指标名称|2025|指标属性",
    "一、生态",
    "1|森林覆盖率(%|57|约束性",
    "2|进出口总额(亿元)|10|预期性",
    "3|能耗降低(%||约束性",
  ],
  "注:表中带【】的为五年累计数。",
);
const tables = listIndicators(plan("a", 2021, [], [past, future]));
const rowsOf = (index: number) => tables[index]?.groups.flatMap(({ rows }) => rows) ?? [];

describe("the indicator tables", () => {
  test("stand with the targets to come before the results of the past", () => {
    expect(tables.map((table) => table.section)).toEqual(["box_2", "box_1"]);
    expect(tables[0]?.note).toBe("注:表中带【】的为五年累计数。");
    expect(tables[0]?.groups.map(({ title }) => title)).toEqual(["一、生态"]);
  });

  test("take a missing base from the result of the same indicator in the same unit", () => {
    const [forest, trade] = rowsOf(0);
    expect(forest?.points.map(({ role, section, value }) => [role, section, value.number])).toEqual([
      ["base", "box_1", 55],
      ["target", "box_2", 57],
    ]);
    expect(trade?.points).toHaveLength(1);
  });

  test("keep an indicator that is left open", () => {
    expect(rowsOf(0)[2]).toMatchObject({ name: "能耗降低", points: [] });
  });

  test("name the whole that a part belongs to, and lend it the unit", () => {
    expect(rowsOf(1)[1]).toMatchObject({ whole: "污染物减少率", name: "二氧化硫", unit: "%" });
  });

  test("pass by a table of something else", () => {
    const other = tableSection("box_3", 1, ["项目|地点", "水库|临江"], "");
    expect(listIndicators(plan("a", 2021, [], [other]))).toEqual([]);
  });

  test("draw numbers, and leave words apart", () => {
    const trade = joinPoints(rowsOf(1)[2]?.points ?? []);
    expect(trade.drawn.map(({ number }) => number)).toEqual([1.3]);
    expect(trade.apart.map(({ value }) => value.text)).toEqual(["——"]);
    expect(trade.most).toBe(1.3);
  });
});
