import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readPictureBasemap } from "../../../../../build/pages/picture/read-picture-basemap.ts";

const line = {
  type: "LineString",
  coordinates: [
    [107, 30],
    [108, 31],
  ],
};
const area = {
  type: "Polygon",
  coordinates: [
    [
      [107, 30],
      [108, 30],
      [108, 31],
      [107, 30],
    ],
  ],
};

/** A folder of compiled data with these files of the basemap. */
function dataWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "basemap"));
  for (const [name, value] of Object.entries(files))
    writeFileSync(join(folder, "basemap", `${name}.geojson`), JSON.stringify(value));
  return folder;
}

it("takes what the compiler lets pass: water and counties without a name, and a file of one feature", () => {
  const feature = (geometry: unknown, properties: unknown) => ({ type: "Feature", properties, geometry });
  const data = dataWith({
    counties: { type: "FeatureCollection", features: [feature(area, { name: "开州区" }), feature(area, { name: 3 })] },
    lakes: { type: "FeatureCollection", features: [feature(area, {}), feature(area, null)] },
    rivers: feature(line, { class: "stream" }),
  });
  expect(readPictureBasemap(data)).toEqual({
    counties: [
      { name: "开州区", geometry: area },
      { name: null, geometry: area },
    ],
    water: [area, area, line],
  });
});

it("counts a file that is not there as empty", () => {
  expect(readPictureBasemap(dataWith({}))).toEqual({ counties: [], water: [] });
});
