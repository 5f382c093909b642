import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { area } from "@turf/area";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { describe, expect, it } from "vitest";
import { compile } from "../../../../compiler/compile.ts";
import type { Drawing } from "../../../../compiler/recipes/drawing.ts";
import { distanceM } from "../../../../src/geometry/distance.ts";
import { toLngLat } from "../../../../src/model/geo.ts";
import { edit, summary, workspace } from "../../../support/workspace.ts";

const works = "geo/register/linshui/works.yaml";

/** The drawing of the county's culture hall with another recipe, and the issues of the run. */
function draw(where: string, more = ""): { drawing: Drawing | undefined; issues: string[] } {
  const root = workspace();
  edit(root, works, "where: { counties: [临水] }", `where: ${where}${more}`);
  const compiled = compile(root);
  const finished = compiled.plans.flatMap((plan) => plan.finished);
  const drawing = finished.find(({ entry }) => entry.id === "linshui:wenhuaguan")?.drawing;
  return { drawing, issues: summary(compiled) };
}

function lineOf({ drawing }: { drawing: Drawing | undefined }): (readonly [number, number])[] {
  return drawing?.geometry?.type === "LineString" ? drawing.geometry.coordinates.map(toLngLat) : [];
}

describe("at", () => {
  it("is traced when the feature is the place itself and its source no estimate", () => {
    const root = workspace();
    const certainty = () =>
      compile(root).plans[0]?.finished.find(({ entry }) => entry.slug === "shimen-shuiku")?.drawing.certainty;
    expect(certainty()).toBe("traced");
    edit(root, "geo/places/all.yaml", "accuracy_m: 500, source: GeoNames", "accuracy_m: 500, source: estimate");
    expect(certainty()).toBe("schematic");
  });

  it("stands at several places, at coordinates, and takes an accuracy of its own", () => {
    expect(draw("{ at: [石门村, 清河新城] }").drawing).toMatchObject({
      geometry: {
        type: "MultiPoint",
        coordinates: [
          [108.16, 31.16],
          [108.08, 31.03],
        ],
      },
      accuracyM: 4000,
      places: ["石门村", "清河街道"],
      sources: ["estimate", "GeoNames"],
    });
    expect(draw("{ at: [108.1, 31.1] }", "\n  accuracy_m: 300").drawing).toMatchObject({
      geometry: { type: "Point", coordinates: [108.1, 31.1] },
      certainty: "schematic",
      accuracyM: 300,
      places: [],
    });
  });

  it("warns far outside the plan's district, unless a note explains it", () => {
    const far = "{ at: [110, 31] }";
    expect(draw(far).issues).toEqual([`warning position-far ${works}:67`]);
    expect(draw(far, "\n  note: 飞地").issues).toEqual([]);
  });
});

describe("route", () => {
  it("runs through its places in order", () => {
    const line = lineOf(draw("{ route: [西乡, 临水县, 石门村] }"));
    expect(line.length).toBeGreaterThan(10);
    expect(line).toContainEqual([108.08, 31.05]);
    expect([line[0], line.at(-1)]).toEqual([
      [108.03, 31.08],
      [108.16, 31.16],
    ]);
  });

  it("warns when it turns back or one leg is absurd", () => {
    expect(draw("{ route: [西乡, 江湾, 石门村] }").issues).toEqual([`warning route-turns-back ${works}:67`]);
    expect(draw("{ route: [西乡, [120, 36]] }").issues).toEqual([`warning route-leg-long ${works}:67`]);
    expect(draw("{ route: [西乡, 西乡] }").issues).toEqual([`error route-too-short ${works}:67`]);
  });
});

describe("along", () => {
  it("cuts the river between the points nearest to its ends, over joined strokes", () => {
    const line = lineOf(draw("{ along: { river: 清河, from: 西乡, to: 江湾 } }"));
    expect(line.length).toBeGreaterThan(3);
    expect(distanceM(line[0] ?? [0, 0], [108.05, 31.1])).toBeLessThan(2000);
    expect(line.at(-1)).toEqual([108.3, 30.97]);
  });

  it("is the whole river without ends, and warns of an end that is far from it", () => {
    expect(lineOf(draw("{ along: { river: 清河 } }"))).toHaveLength(7);
    expect(draw("{ along: { river: 清河, from: [107.5, 31.2] } }").issues).toEqual([`warning river-far ${works}:67`]);
  });
});

describe("areas", () => {
  it("around is a disc", () => {
    const { drawing } = draw("{ around: { place: 东镇, km: 3 } }");
    expect(drawing?.geometry && area(drawing.geometry) / 1e6).toBeCloseTo(Math.PI * 9, 0);
  });

  it("belt holds what lies near its line and not what lies far", () => {
    const { drawing } = draw("{ belt: { river: 清河, from: 西乡, to: 清河新城, km: 2 } }");
    const geometry = drawing?.geometry;
    if (geometry?.type !== "Polygon") throw new Error("a belt is a polygon");
    expect(booleanPointInPolygon([108.06, 31.08], geometry)).toBe(true);
    expect(booleanPointInPolygon([108.12, 31.1], geometry)).toBe(false);
  });

  it("towns covers the county when all its towns are named, and no more", () => {
    const { drawing } = draw("{ towns: [东镇, 西乡, 清河街道] }");
    const county = draw("{ counties: [临水] }").drawing;
    expect(drawing?.accuracyM).toBeGreaterThan(3000);
    const [towns, whole] = [drawing?.geometry, county?.geometry].map((geometry) => (geometry ? area(geometry) : 0));
    expect((towns ?? 0) / (whole ?? 1)).toBeCloseTo(1, 4);
  });

  it("fails for what has no territory or no outline", () => {
    expect(draw("{ towns: [石门村] }").issues).toEqual([`error no-town-cell ${works}:67`]);
    expect(draw("{ counties: [临水, 万江, 天江] }").issues).toEqual([`error unknown-county ${works}:67`]);
  });
});

describe("a drawn file named after the feature", () => {
  it("overrides the recipe", () => {
    const root = workspace();
    edit(root, works, "id: nanhuanlu", "id: qinghe-bridge");
    const { plans } = compile(root);
    const road = plans[0]?.finished.find(({ entry }) => entry.slug === "qinghe-bridge");
    expect(road?.drawing).toMatchObject({ certainty: "traced", accuracyM: 50, sources: ["设计图"] });
  });

  it("is used, and draws what its members would draw without it", () => {
    const root = workspace();
    const bridge = "geo/drawn/linshui/qinghe-bridge.geojson";
    copyFileSync(join(root, bridge), join(root, "geo/drawn/linshui/yi-he-liang-dai.geojson"));
    const compiled = compile(root);
    expect(summary(compiled)).toEqual([]);
    const features = compiled.files.get("linshui/features.geojson") ?? "";
    expect(features).not.toContain('"byMembers":true');
    rmSync(join(root, "geo/drawn/linshui/yi-he-liang-dai.geojson"));
    expect(compile(root).files.get("linshui/features.geojson")).toContain('"byMembers":true');
  });
});

describe("members", () => {
  it("needs members", () => {
    expect(draw("{ members: true }").issues).toEqual([`error no-members ${works}:67`]);
  });

  it("is warned of an accuracy finer than that of its members", () => {
    const root = workspace();
    const structure = "geo/register/linshui/structure.yaml";
    edit(root, structure, "where: { members: true }", "where: { members: true }\n  accuracy_m: 10");
    expect(summary(compile(root))).toEqual([`warning accuracy-fine ${structure}:8`]);
    edit(root, structure, "accuracy_m: 10", "accuracy_m: 90000");
    expect(summary(compile(root))).toEqual([]);
  });

  it("is unlocated when all its members are", () => {
    const root = workspace();
    edit(root, works, "where: { counties: [临水] }", "where: { members: true }");
    edit(root, works, "name: 上湾水库, mark: 上湾,", "name: 上湾水库, mark: 上湾, part_of: wenhuaguan,");
    const { plans, issues } = compile(root);
    expect(issues).toEqual([]);
    const hall = plans[0]?.finished.find(({ entry }) => entry.slug === "wenhuaguan");
    expect(hall?.drawing).toMatchObject({
      geometry: null,
      certainty: "named",
      accuracyM: null,
      unlocated: "members-unlocated",
    });
  });
});
