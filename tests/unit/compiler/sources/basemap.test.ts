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
