import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { Report } from "../../../../compiler/report.ts";
import { readBasemap } from "../../../../compiler/sources/basemap.ts";
import { edit, workspace } from "../../../support/workspace.ts";

it("has one set of strokes for all names of a river", () => {
  const root = workspace();
  edit(root, "geo/basemap/rivers.geojson", '"name":', '"aliases": ["清水"], "name":');
  const report = new Report();
  const { rivers } = readBasemap({ root, report });
  expect(report.issues).toEqual([]);
  expect(rivers.get("清河")).toContain(rivers.get("清水")?.[0]);
});

it("keeps counties of one name apart by their cities", () => {
  const root = workspace();
  const square = (lon: number) => [
    [lon, 30],
    [lon + 1, 30],
    [lon + 1, 31],
    [lon, 30],
  ];
  const features = ["内江市", "乐山市"].map((city, at) => ({
    type: "Feature",
    properties: { name: "市中区", city },
    geometry: { type: "Polygon", coordinates: [square(104 + 2 * at)] },
  }));
  const text = JSON.stringify({ type: "FeatureCollection", features });
  writeFileSync(join(root, "geo/basemap/counties.geojson"), text);
  const report = new Report();
  expect([...readBasemap({ root, report }).counties.keys()]).toEqual(["内江市市中区", "乐山市市中区"]);
  expect(report.issues).toEqual([]);
});
