import { describe, expect, it } from "vitest";
import { compile } from "../../../../compiler/compile.ts";
import { edit, workspace } from "../../../support/workspace.ts";

const works = "geo/register/linshui/works.yaml";

/** Metres: the accuracy of the county's culture hall, placed by another recipe. */
function accuracyOf(where: string, more: Readonly<Record<string, string>> = {}): number | null | undefined {
  const root = workspace();
  edit(root, works, "where: { counties: [临水] }", `where: ${where}`);
  for (const [from, to] of Object.entries(more)) edit(root, "geo/places/all.yaml", from, to);
  const finished = compile(root).plans.flatMap((plan) => plan.finished);
  return finished.find(({ entry }) => entry.id === "linshui:wenhuaguan")?.drawing.accuracyM;
}

describe("the accuracy of a thing that stands in a place", () => {
  it("is a share of the town's radius, however well the seat is known", () => {
    const inTown = accuracyOf("{ at: 东镇 }") ?? 0;
    expect(inTown).toBeGreaterThan(3000);
    expect(accuracyOf("{ at: 东镇 }", { "accuracy_m: 1500": "accuracy_m: 100" })).toBe(inTown);
  });

  it("is 2.5 km at least in a street that lies between others", () => {
    const close = {
      "lon: 108.03, lat: 31.08": "lon: 108.118, lat: 31.1",
      "lon: 108.08, lat: 31.03": "lon: 108.122, lat: 31.1",
    };
    expect(accuracyOf("{ at: 东镇 }", close)).toBe(2500);
  });

  it("is that of the place when the thing is the place itself", () => {
    expect(accuracyOf("{ at: 东镇 }", { "aliases: [东镇镇]": "aliases: [东镇镇, 县文化馆]" })).toBe(1500);
  });

  it("is that of the built-up city at the plan's own county seat, and of the county at another", () => {
    expect(accuracyOf("{ at: 临水县 }")).toBe(4000);
    expect(accuracyOf("{ at: 万江区 }")).toBeGreaterThan(4000);
  });

  it("is a kilometre at least at a site: the next building stands beside it", () => {
    expect(accuracyOf("{ at: 石门村 }", { "accuracy_m: 3000": "accuracy_m: 100" })).toBe(1000);
  });

  it("is that of coordinates where the register writes them", () => {
    expect(accuracyOf("{ at: [108.1, 31.1] }")).toBe(2000);
  });
});

describe("the accuracy of an area", () => {
  it("of towns is a share of the widest town's radius: their limits are drawn, not surveyed", () => {
    const inTown = accuracyOf("{ at: 东镇 }") ?? 0;
    const ofTown = accuracyOf("{ towns: [东镇] }") ?? 0;
    expect(ofTown).toBeGreaterThan(3000);
    expect(ofTown).toBeLessThan(inTown);
    expect(accuracyOf("{ towns: [东镇, 清河街道] }")).toBe(ofTown);
  });

  it("of a belt is its half width, which the text does not say", () => {
    expect(accuracyOf("{ belt: { river: 清河, km: 1 } }")).toBe(2000);
    expect(accuracyOf("{ belt: { river: 清河, km: 4 } }")).toBe(4000);
  });

  it("round a town is no better than that of a point there", () => {
    expect(accuracyOf("{ around: { place: 东镇, km: 1 } }")).toBe(accuracyOf("{ at: 东镇 }"));
  });
});

describe("the accuracy of a route", () => {
  it("is a share of its longest leg", () => {
    expect(accuracyOf("{ route: [西乡, 万江] }")).toBe(2000);
    expect(accuracyOf("{ route: [西乡, 万江] }", { "lon: 108.37, lat: 30.93": "lon: 109.2, lat: 30.93" })).toBe(5700);
  });

  it("is 5 km at least where points on the way are written by hand, or nothing is decided", () => {
    expect(accuracyOf("{ route: [西乡, [108.07, 31.12], 东镇] }")).toBe(5000);
    const studied = compile(workspace()).plans.flatMap((plan) => plan.finished);
    const pipe = studied.find(({ entry }) => entry.id === "linshui:gongshui-guanwang");
    expect(pipe?.drawing.accuracyM).toBe(5000);
  });

  it("is worse while nothing is decided: another way between the named places may be taken", () => {
    const root = workspace();
    edit(root, "geo/places/all.yaml", "lon: 108.37, lat: 30.93", "lon: 109.2, lat: 30.93");
    const railwayM = () => {
      const finished = compile(root).plans.flatMap((plan) => plan.finished);
      return finished.find(({ entry }) => entry.id === "linshui:linwan-gaotie")?.drawing.accuracyM ?? 0;
    };
    const decidedM = railwayM();
    edit(root, works, "phase: under-construction", "phase: study");
    expect(railwayM()).toBeGreaterThan(2 * decidedM);
  });
});
