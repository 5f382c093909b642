import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { type Compiled, compile } from "../../../compiler/compile.ts";
import { AtlasIndex, PlanFeatures, PlanText } from "../../../src/model/atlas.ts";
import { edit, workspace } from "../../support/workspace.ts";

const fixture = join(import.meta.dirname, "../../fixtures/good");

function parse<Schema extends z.ZodMiniType>({ files }: Compiled, path: string, schema: Schema): z.infer<Schema> {
  return z.parse(schema, JSON.parse(files.get(path) ?? "null"));
}

describe("the good workspace", () => {
  let compiled: Compiled;
  beforeAll(() => {
    compiled = compile(fixture);
  });

  it("has no issue", () => {
    expect(compiled.issues).toEqual([]);
  });

  it("gives every file of the contract", () => {
    expect([...compiled.files.keys()].sort()).toEqual([
      "basemap/counties.geojson",
      "basemap/rivers.geojson",
      "basemap/town-cells.geojson",
      "basemap/towns.geojson",
      "folds.json",
      "index.json",
      "linshui/features.geojson",
      "linshui/text.json",
      "search.json",
      "wanjiang/features.geojson",
      "wanjiang/text.json",
    ]);
  });

  it("sums up its plans in the index", () => {
    const index = parse(compiled, "index.json", AtlasIndex);
    expect(index.plans.map((plan) => plan.id)).toEqual(["linshui", "wanjiang"]);
    expect(index.plans[0]).toMatchObject({
      shortTitle: "临水规划",
      number: "临府发〔2021〕1号",
      districts: ["临水县"],
      bbox: [108, 31, 108.2, 31.2],
      counts: { features: 18, phase: { complete: 4 }, certainty: { traced: 2, named: 1 } },
    });
    expect(index.bbox).toEqual([108, 30.85, 108.5, 31.2]);
  });

  it("puts every passage where its words stand", () => {
    for (const plan of ["linshui", "wanjiang"]) {
      const text = parse(compiled, `${plan}/text.json`, PlanText);
      const blocks = new Map(text.sections.flatMap((section) => section.blocks).map((block) => [block.id, block.text]));
      for (const { id, properties } of parse(compiled, `${plan}/features.geojson`, PlanFeatures).features) {
        for (const { block, start, end, exact, mark } of properties.passages) {
          expect(blocks.get(block)?.slice(start, end), id).toBe(exact);
          expect(start <= mark[0] && mark[0] < mark[1] && mark[1] <= end, id).toBe(true);
        }
      }
    }
  });

  it("sorts features by ID and passages by the document", () => {
    const { features } = parse(compiled, "linshui/features.geojson", PlanFeatures);
    const ids = features.map((feature) => feature.id);
    expect(ids).toEqual([...ids].sort());
    const rail = features.find((feature) => feature.id === "linshui:linwan-gaotie");
    expect(rail?.properties.passages.map((passage) => passage.exact)).toEqual([
      "推动临万高铁等项目加快建设",
      "临万高铁全长 80\u3000公里",
    ]);
  });

  it("gives a figure to its feature, in km and in the words of the text", () => {
    const { features } = parse(compiled, "linshui/features.geojson", PlanFeatures);
    const found = features.flatMap(({ id, properties: { figures } }) => figures.map((figure) => ({ id, ...figure })));
    expect(found).toMatchObject([
      { id: "linshui:linwan-gaotie", what: "length", value: 80, to: null, unit: "km", bound: null, words: "80公里" },
    ]);
  });

  it("is read without figures, as it was written before there were any", () => {
    const text = compiled.files.get("wanjiang/features.geojson") ?? "";
    const older = text.replaceAll(',"figures":[]', "");
    expect(older.length).toBeLessThan(text.length);
    expect(z.parse(PlanFeatures, JSON.parse(older))).toEqual(JSON.parse(text));
  });

  it("gives areas, and nothing else, a size and a point inside", () => {
    const { features } = parse(compiled, "linshui/features.geojson", PlanFeatures);
    const areas = features.filter(({ properties }) => properties.area !== null);
    expect(areas.length).toBeGreaterThan(2);
    for (const { id, geometry, properties } of features) {
      const isArea = geometry?.type === "Polygon" || geometry?.type === "MultiPolygon";
      expect(properties.area !== null, id).toBe(isArea);
      if (!isArea || properties.area === null) continue;
      expect(booleanPointInPolygon(properties.area.anchor, geometry), id).toBe(true);
      expect(properties.area.km2, id).toBeGreaterThan(0);
    }
  });

  it("has codes for its own sources, and names for those of the editors", () => {
    const { features } = parse(compiled, "linshui/features.geojson", PlanFeatures);
    const sources = new Set(features.flatMap(({ properties }) => properties.sources));
    expect([...sources].sort()).toEqual([
      "GeoNames",
      "basemap-counties",
      "basemap-rivers",
      "estimate",
      "town-cells",
      "设计图",
    ]);
  });

  it("joins the same thing in two plans from both sides", () => {
    const sameAs = ["linshui", "wanjiang"].map((plan) => {
      const { features } = parse(compiled, `${plan}/features.geojson`, PlanFeatures);
      return features.find((feature) => feature.id === `${plan}:linwan-gaotie`)?.properties.sameAs;
    });
    expect(sameAs).toEqual([["wanjiang:linwan-gaotie"], ["linshui:linwan-gaotie"]]);
  });

  it("gives the same bytes twice", () => {
    const again = compile(fixture);
    expect([...again.files]).toEqual([...compiled.files]);
  });

  it("takes another build name when anything changes", () => {
    const root = workspace();
    edit(root, "geo/register/wanjiang/all.yaml", "phase: start", "phase: complete");
    edit(root, "seeds/wanjiang/plan.txt", "开工临万高铁", "建成临万高铁");
    edit(root, "geo/register/wanjiang/all.yaml", "开工临万高铁", "建成临万高铁");
    const changed = compile(root);
    expect(changed.issues).toEqual([]);
    expect(parse(changed, "index.json", AtlasIndex).build).not.toBe(parse(compiled, "index.json", AtlasIndex).build);
  });

  it("gives the reason of an ID that leads nowhere any more", () => {
    const root = workspace();
    writeFileSync(join(root, "geo/ids.txt"), "linshui:lao-qiao\n");
    writeFileSync(join(root, "geo/withdrawn.yaml"), "linshui:lao-qiao: 数量指标,文本没有写出地点\n");
    const changed = compile(root);
    expect(changed.issues).toEqual([]);
    const index = parse(changed, "index.json", AtlasIndex);
    expect(index.withdrawn).toEqual({ "linshui:lao-qiao": "数量指标，文本没有写出地点" });
    expect(index.build).not.toBe(parse(compiled, "index.json", AtlasIndex).build);
  });

  it("is read also where its index is from before there were withdrawn IDs", () => {
    const { withdrawn: _, ...older } = parse(compiled, "index.json", AtlasIndex);
    expect(z.parse(AtlasIndex, older).withdrawn).toEqual({});
  });

  it("serves the basemap as it is", () => {
    const file = readFileSync(join(fixture, "geo/basemap/rivers.geojson"), "utf8");
    expect(compiled.files.get("basemap/rivers.geojson")).toBe(file);
  });
});
