import rewind from "@turf/rewind";
import { beforeAll, describe, expect, test } from "vitest";
import type { ExportContext } from "../../../../src/data/export/context.ts";
import { toCsv } from "../../../../src/data/export/to-csv.ts";
import { toGeoJson } from "../../../../src/data/export/to-geojson.ts";
import { toKml } from "../../../../src/data/export/to-kml.ts";
import { toXlsx } from "../../../../src/data/export/to-xlsx.ts";
import type { Feature } from "../../../../src/data/plan/plan-data.ts";
import { contextOf } from "../../../support/export-words.ts";
import { plainFeature, type ReadFeature, readRows } from "../../../support/read-back.ts";
import { partsOf, readCsv, readGeoJson, readKml, readWorkbook } from "../../../support/read-exports.ts";
import { plansOf } from "../../../support/read-plans.ts";
import { readStyles } from "../../../support/read-styles.ts";
import { compileRealPlans } from "../../../support/real-plans.ts";

/** Characters that a cell of a workbook can have. */
const CELL = 32_767;

let context: ExportContext;
let features: Feature[];
let csv: string;
let rows: string[][];
beforeAll(() => {
  const plans = plansOf(compileRealPlans());
  context = contextOf(plans);
  features = plans.flatMap((plan) => plan.features);
  csv = toCsv(features, context);
  rows = readCsv(csv);
});

/** IDs of the features that a file gives back otherwise than they were, or not at all. */
function changed(read: readonly ReadFeature[]): string[] {
  const byId = new Map(read.map((feature) => [feature.id, feature]));
  expect(read).toHaveLength(features.length);
  return features
    .map(plainFeature)
    .filter((original) => fingerprint(original) !== fingerprint(byId.get(original.id)))
    .map(({ id }) => id)
    .sort();
}

function fingerprint(feature: ReadFeature | undefined): string {
  const properties = Object.entries(feature?.properties ?? {}).sort(([a], [b]) => a.localeCompare(b));
  return JSON.stringify([partsOf(feature?.geometry), properties]);
}

describe("all features of all plans", () => {
  test("come back from CSV with every geometry and every line break", () => {
    expect(changed(readRows(rows, context.words))).toEqual([]);
  });

  test("are in CSV without a guard, since none of their names and quotes looks like a formula", () => {
    expect(csv).not.toMatch(/(^|[",;\n])'/);
  });

  test("come back from GeoJSON, their rings turning as RFC 7946 wants", () => {
    expect(changed(readGeoJson(toGeoJson(features, context)))).toEqual([]);
    const areas = features.filter(({ geometry }) => geometry?.type.endsWith("Polygon") === true);
    const wrong = areas.filter(
      ({ geometry }) => geometry !== null && JSON.stringify(rewind(geometry)) !== JSON.stringify(geometry),
    );
    expect(areas.length).toBeGreaterThan(100);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("come back from KML", () => {
    expect(changed(readKml(toKml(features, context), context.words))).toEqual([]);
  });

  test("come back from a workbook, but for the geometries that no cell can hold; lines are shown as lines", async () => {
    const { sheets, columns } = context.words;
    const blob = await toXlsx(features, context);
    const workbook = await readWorkbook(blob);
    const table = workbook.get(sheets.features) ?? [];
    const tooLong = rows.filter((row) => row.some(({ length }) => length > CELL)).map(([id]) => id);
    const noted = table.slice(1).filter((row) => row.at(-1) !== "");
    expect(changed(readRows(table, context.words))).toEqual(tooLong.sort());
    expect(noted.map(([id]) => id).sort()).toEqual(tooLong);
    expect(noted.map((row) => row[Object.keys(columns).indexOf("wkt")])).toEqual(noted.map(() => ""));

    const wrapping = new Set([...(await readStyles(blob, 1))].flatMap(([cell, { wraps }]) => (wraps ? [cell] : [])));
    const lines = table.flatMap((row, y) => row.flatMap((text, x) => (text.includes("\n") ? [cellName(x, y)] : [])));
    expect(lines.length).toBeGreaterThan(2000);
    expect(lines.filter((cell) => !wrapping.has(cell))).toEqual([]);
  });
});

/** `B2` for the second column of the second row. */
function cellName(column: number, row: number): string {
  return `${String.fromCharCode("A".charCodeAt(0) + column)}${row + 1}`;
}
