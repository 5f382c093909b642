import { describe, expect, test } from "vitest";
import { toCsv } from "../../../../src/data/export/to-csv.ts";
import { toGeoJson } from "../../../../src/data/export/to-geojson.ts";
import { toKml } from "../../../../src/data/export/to-kml.ts";
import { toXlsx } from "../../../../src/data/export/to-xlsx.ts";
import { contextOf, WORDS } from "../../../support/export-words.ts";
import { plainFeature, readRows } from "../../../support/read-back.ts";
import { partsOf, readCsv, readGeoJson, readKml, readWorkbook } from "../../../support/read-exports.ts";
import { twoPlans } from "../../../support/two-plans.ts";

const plans = twoPlans();
const features = plans.flatMap((plan) => plan.features);
const originals = features.map(plainFeature);
/** Its text of geometry is longer than a cell of a workbook can be. */
const LONG = "two:wide";

describe.each(WORDS)("in %s", (_name, words) => {
  const context = contextOf(plans, words);

  test("no two columns share a heading, and no two values a word", () => {
    for (const list of [words.columns, words.passageColumns, words.kinds, words.phases, words.certainties]) {
      const texts = Object.values(list);
      expect(new Set(texts).size).toBe(texts.length);
    }
    expect(Object.values(words.columns)).not.toContain(words.leftOut);
  });

  test("a CSV gives back every feature as it was", () => {
    expect(readRows(readCsv(toCsv(features, context)), words)).toEqual(originals);
  });

  test("an Excel workbook gives back every feature as it was, and says which geometry no cell can hold", async () => {
    const sheets = await readWorkbook(await toXlsx(features, context));
    expect([...sheets.keys()]).toEqual(Object.values(words.sheets));
    const rows = sheets.get(words.sheets.features) ?? [];
    expect(readRows(rows, words)).toEqual(
      originals.map((original) => (original.id === LONG ? { ...original, geometry: null } : original)),
    );
    const [header = [], ...body] = rows;
    const notes = body.filter((row) => row[header.indexOf(words.leftOut)] !== "");
    expect(notes.map((row) => row[header.indexOf(words.columns.id)])).toEqual([LONG]);
    expect(notes[0]?.at(-1)).toContain(words.columns.wkt);
    const quotes = sheets
      .get(words.sheets.passages)
      ?.slice(1)
      .map((row) => row[3]);
    expect(quotes).toEqual(features.flatMap(({ properties }) => properties.passages.map(({ exact }) => exact)));
  });

  test("a workbook in which all fits has no column for what is left out", async () => {
    const fitting = features.filter(({ id }) => id !== LONG);
    const sheets = await readWorkbook(await toXlsx(fitting, context));
    expect(sheets.get(words.sheets.features)?.[0]).toEqual(Object.values(words.columns));
  });

  test("a KML gives back every feature as it was", () => {
    const read = readKml(toKml(features, context), words);
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
  const text = toGeoJson(features, contextOf(plans));
  expect(readGeoJson(text)).toEqual(originals);
  const read = JSON.parse(text);
  expect(read.features[0].properties.passages[0].path).toBe("第一篇 交通 > 第一章 铁路");
  expect(read.plans.map(({ id }: { id: string }) => id)).toEqual(["one", "two"]);
});

test("a CSV begins with the mark that tells Excel it is UTF-8", () => {
  expect(toCsv(features, contextOf(plans)).startsWith("\ufeff")).toBe(true);
});

test("unlocated features are in every export", async () => {
  const nowhere = features.filter(({ geometry }) => geometry === null);
  const context = contextOf(plans);
  expect(readGeoJson(toGeoJson(nowhere, context))).toHaveLength(1);
  expect(readCsv(toCsv(nowhere, context))).toHaveLength(2);
  expect(readKml(toKml(nowhere, context), context.words)).toHaveLength(1);
  expect((await readWorkbook(await toXlsx(nowhere, context))).get(context.words.sheets.features)).toHaveLength(2);
});
