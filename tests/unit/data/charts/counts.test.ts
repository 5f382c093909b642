import { describe, expect, test } from "vitest";
import { countPhaseKinds } from "../../../../src/data/charts/count-phase-kinds.ts";
import { listChapters } from "../../../../src/data/charts/list-chapters.ts";
import { rankPlaces } from "../../../../src/data/charts/rank-places.ts";
import { ALL_SHOWN } from "../../../../src/data/filters/filters.ts";
import { feature, passagesIn, plan, section } from "../../../support/builders.ts";

const small = plan(
  "a",
  2021,
  [
    feature("a:one", null, { kind: "rail", phase: "start", places: ["甲镇"], passages: passagesIn("chp_1__sec_1") }),
    feature("a:two", null, {
      kind: "rail",
      phase: "study",
      places: ["甲镇", "乙镇"],
      passages: passagesIn("chp_1", "chp_2"),
    }),
    feature("a:three", null, { kind: "road", phase: "start", places: ["西湖"], passages: passagesIn("chp_2") }),
  ],
  [section("chp_1", null), section("chp_1__sec_1", "chp_1"), section("chp_2", null), section("chp_3", null)],
);

describe("the matrix", () => {
  test("counts cells, rows, columns and all", () => {
    const counts = countPhaseKinds([small], ALL_SHOWN);
    expect(counts.cell("rail", "start")).toBe(1);
    expect(counts.cell("air", "start")).toBe(0);
    expect(counts.kind("rail")).toBe(2);
    expect(counts.phase("start")).toBe(2);
    expect(counts.total).toBe(3);
    expect(counts.most).toBe(1);
  });

  test("follows every filter but its own two", () => {
    const counts = countPhaseKinds([small], { ...ALL_SHOWN, kinds: ["road"], phases: ["study"], place: "甲镇" });
    expect(counts.total).toBe(2);
  });
});

describe("the places", () => {
  test("are ranked, a feature in two counting for both", () => {
    const { places, elsewhere } = rankPlaces([small], ALL_SHOWN, ["丙镇", "乙镇", "甲镇"]);
    expect(places).toEqual([
      { name: "甲镇", count: 2 },
      { name: "乙镇", count: 1 },
      { name: "丙镇", count: 0 },
    ]);
    expect(elsewhere).toBe(1);
  });

  test("stay whole under the filter of place", () => {
    expect(rankPlaces([small], { ...ALL_SHOWN, place: "乙镇" }, ["甲镇"]).places[0]?.count).toBe(2);
  });
});

describe("the chapters", () => {
  const chapters = ["chp_1", "chp_2", "chp_3", "chp_4", "chp_5"];
  const long = plan(
    "b",
    2021,
    [
      feature("b:all", null, { passages: passagesIn(...chapters) }),
      feature("b:one", null, { passages: passagesIn("chp_1__sec_1", "chp_1__sec_1__item_1") }),
    ],
    [
      ...["chp_1", "chp_2", "chp_3", "chp_4", "chp_5", "chp_6"].map((id) => section(id, null)),
      section("chp_1__sec_1", "chp_1"),
      section("chp_1__sec_1__item_1", "chp_1__sec_1"),
    ],
  );
  const rows = (of: typeof long, chosen: string | null) =>
    listChapters(of, { ...ALL_SHOWN, section: chosen }).map(({ id, depth, count }) => `${id} ${depth} ${count}`);

  test("are the outermost sections that name features", () => {
    expect(rows(long, null)).toEqual(["chp_1 0 2", "chp_2 0 1", "chp_3 0 1", "chp_4 0 1", "chp_5 0 1"]);
  });

  test("open where one is chosen, level by level, and keep their counts", () => {
    expect(rows(long, "chp_1").slice(0, 3)).toEqual(["chp_1 0 2", "chp_1__sec_1 1 1", "chp_2 0 1"]);
    expect(rows(long, "chp_1__sec_1").slice(0, 3)).toEqual([
      "chp_1 0 2",
      "chp_1__sec_1 1 1",
      "chp_1__sec_1__item_1 2 1",
    ]);
  });

  test("stand open where there are few", () => {
    expect(rows(small, null)).toEqual(["chp_1 0 2", "chp_1__sec_1 1 1", "chp_2 0 2"]);
  });
});
