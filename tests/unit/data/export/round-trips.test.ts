import { kml } from "@tmcw/togeojson";
import { DOMParser } from "@xmldom/xmldom";
import { csvParseRows } from "d3-dsv";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../../../src/data/export/to-csv.ts";
import { toGeoJson } from "../../../../src/data/export/to-geojson.ts";
import { toKml } from "../../../../src/data/export/to-kml.ts";
import { toXlsx } from "../../../../src/data/export/to-xlsx.ts";
import { contextOf, WORDS } from "../../../support/export-words.ts";
import { plainFeature, readColumns, readRows } from "../../../support/read-back.ts";
import { twoPlans } from "../../../support/two-plans.ts";

const plans = twoPlans();
const features = plans.flatMap((plan) => plan.features);
const originals = features.map(plainFeature);

describe.each(WORDS)("in %s", (_name, words) => {
  const context = contextOf(plans, words);

  test("no two columns share a heading, and no two values a word", () => {
    for (const list of [words.columns, words.passageColumns, words.kinds, words.phases, words.certainties]) {
      const texts = Object.values(list);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test("a CSV gives back every feature as it was", () => {
    const rows = csvParseRows(toCsv(features, context).replace(/^\ufeff/, ""));
    const unguarded = rows.map((row) => row.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, "")));
    expect(readRows(unguarded, words)).toEqual(originals);
  });

  test("an Excel workbook gives back every feature as it was", async () => {
    const blob = await toXlsx(features, context);
    const sheets = await readXlsxFile(Buffer.from(await blob.arrayBuffer()), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(words.sheets));
    const rows = sheets[0]?.data.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))) ?? [];
    expect(readRows(rows, words)).toEqual(originals);
    const quotes = sheets[1]?.data.slice(1).map((row) => row[3]);
    expect(quotes).toEqual(features.flatMap(({ properties }) => properties.passages.map(({ exact }) => exact)));
  });

  test("a KML gives back every feature as it was", () => {
    const read = kml(new DOMParser().parseFromString(toKml(features, context), "text/xml")).features.map(
      ({ geometry, properties }) => ({
        ...readColumns((name) => {
          if (name === "wkt") return "";
          const value: unknown = properties?.[name];
          return typeof value === "string" ? value : "";
        }, words),
        geometry,
      }),
    );
    const byId = new Map(read.map((one) => [one.id, one]));
    for (const original of originals) {
      const back = byId.get(original.id);
      expect(back?.properties).toEqual(original.properties);
      expect(partsOf(back?.geometry)).toEqual(partsOf(original.geometry));
    }
    expect(read).toHaveLength(originals.length);
  });
});

test("a GeoJSON gives back every feature as it was, and the headings of each passage", () => {
  const read = JSON.parse(toGeoJson(features, contextOf(plans)));
  const back = read.features.map(({ id, geometry, properties: { plan: _, area: _area, ...properties } }: Readable) => ({
    id,
    geometry,
    properties: { ...properties, passages: properties.passages.map(({ path: _path, ...passage }) => passage) },
  }));
  expect(back).toEqual(originals);
  expect(read.features[0].properties.passages[0].path).toBe("第一篇 交通 > 第一章 铁路");
  expect(read.plans.map(({ id }: { id: string }) => id)).toEqual(["one", "two"]);
});

describe("a CSV for Excel", () => {
  const csv = toCsv(features, contextOf(plans));

  test("begins with the mark that tells Excel it is UTF-8", () => {
    expect(csv.startsWith("\ufeff")).toBe(true);
  });

  test("holds no cell that would run as a formula", () => {
    const cells = csvParseRows(csv.slice(1)).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells).toContain('\'=HYPERLINK("http://x","点我")');
  });

  test("and a workbook hold no cell longer than Excel can", () => {
    expect(
      Math.max(
        ...csvParseRows(csv)
          .flat()
          .map(({ length }) => length),
      ),
    ).toBeLessThan(32_767);
  });
});

test("unlocated features are in every export", async () => {
  const nowhere = features.filter(({ geometry }) => geometry === null);
  const context = contextOf(plans);
  expect(JSON.parse(toGeoJson(nowhere, context)).features).toHaveLength(1);
  expect(csvParseRows(toCsv(nowhere, context))).toHaveLength(2);
  expect(toKml(nowhere, context)).toContain("<Placemark>");
  expect((await toXlsx(nowhere, context)).size).toBeGreaterThan(0);
});

interface Readable {
  id: string;
  geometry: unknown;
  properties: Record<string, unknown> & { passages: (Record<string, unknown> & { path: string })[] };
}

/** KML has one MultiGeometry for all Multi types: compare a geometry's simple parts. */
function partsOf(geometry: unknown): unknown {
  if (!isGeometry(geometry)) return geometry;
  if (geometry.type === "GeometryCollection") return geometry.geometries;
  if (!geometry.type.startsWith("Multi") || !Array.isArray(geometry.coordinates)) return [geometry];
  const type = geometry.type.slice("Multi".length);
  return geometry.coordinates.map((coordinates: unknown) => ({ type, coordinates }));
}

function isGeometry(value: unknown): value is { type: string; coordinates?: unknown; geometries?: unknown } {
  return typeof value === "object" && value !== null && "type" in value;
}
