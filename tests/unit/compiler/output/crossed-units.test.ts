import { describe, expect, it } from "vitest";
import { compile } from "../../../../compiler/compile.ts";
import { PlanFeatures } from "../../../../src/model/atlas.ts";
import { edit, workspace } from "../../../support/workspace.ts";

/** What the compiled file says of the county's culture hall, placed by another recipe. */
function published(where: string): { towns: string[]; counties: string[] } | undefined {
  const root = workspace();
  edit(root, "geo/register/linshui/works.yaml", "where: { counties: [临水] }", `where: ${where}`);
  const text = compile(root).files.get("linshui/features.geojson") ?? "";
  return PlanFeatures.parse(JSON.parse(text)).features.find(({ id }) => id === "linshui:wenhuaguan")?.properties;
}

describe("counties and towns", () => {
  it("of a line are all that it crosses, those of its places first", () => {
    const line = published("{ route: [[107.98, 31.08], [108.35, 30.95]] }");
    expect(line?.counties).toEqual(["临水县", "万江区"]);
    expect(line?.towns).toEqual(expect.arrayContaining(["西乡乡", "清河街道"]));
    expect(published("{ route: [江湾, 西乡] }")?.counties).toEqual(["万江区", "临水县"]);
  });

  it("of an area are all that lie in it, and none that only shares an edge", () => {
    expect(published("{ counties: [临水] }")).toMatchObject({
      counties: ["临水县"],
      towns: expect.arrayContaining(["东镇", "西乡乡", "清河街道"]),
    });
    expect(published("{ towns: [东镇] }")).toMatchObject({ counties: ["临水县"], towns: ["东镇"] });
    expect(published("{ around: { place: 江湾, km: 1 } }")).toMatchObject({ counties: ["万江区"], towns: [] });
  });

  it("of a point are the county of its place and no town: its accuracy may reach over the border", () => {
    expect(published("{ at: 东镇 }")).toMatchObject({ counties: ["临水县"], towns: [] });
    expect(published("{ at: [108.12, 31.1] }")).toMatchObject({ counties: ["临水县"], towns: [] });
  });
});
