import { assert, asyncProperty, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../../../src/data/export/to-csv.ts";
import { toGeoJson } from "../../../../src/data/export/to-geojson.ts";
import { toKml } from "../../../../src/data/export/to-kml.ts";
import { toXlsx } from "../../../../src/data/export/to-xlsx.ts";
import { feature, passage, smallPlan } from "../../../support/builders.ts";
import { contextOf } from "../../../support/export-words.ts";
import { readRows } from "../../../support/read-back.ts";
import { readCsv, readGeoJson, readKml, readWorkbook } from "../../../support/read-exports.ts";
import { readStyles } from "../../../support/read-styles.ts";

const context = contextOf([]);
const { words } = context;

/** Writes one feature with this text as its name, its note and its quote, and reads the name back from every format. */
async function namesOf(text: string): Promise<string[]> {
  const plan = smallPlan("one", [
    feature("one:a", null, { name: text, note: text, passages: [passage("part_1__chp_1", text)] }),
  ]);
  const own = contextOf([plan]);
  const workbook = await readWorkbook(await toXlsx(plan.features, own));
  return [
    readRows(readCsv(toCsv(plan.features, own)), words),
    readRows(workbook.get(words.sheets.features) ?? [], words),
    readKml(toKml(plan.features, own), words),
    readGeoJson(toGeoJson(plan.features, own)),
  ].map(([first]) => String(first?.properties.note));
}

describe("in every format", () => {
  test.each([
    ["U+FFFE", "铁\ufffe路", "铁\ufffd路"],
    ["U+FFFF", "铁\uffff路", "铁\ufffd路"],
    ["U+1FFFE", "铁\u{1fffe}路", "铁\ufffd\ufffd路"],
    ["U+0000", "铁\u0000路", "铁\ufffd路"],
    ["a vertical tab", "铁\u000b路", "铁\ufffd路"],
    ["a next line of C1", "铁\u0085路", "铁\ufffd路"],
    ["half a surrogate pair", "铁\ud842路", "铁\ufffd路"],
    ["the other half", "\udfb7路", "\ufffd路"],
  ])("%s becomes the character that stands for what cannot be written", async (_, text, written) => {
    expect(await namesOf(text)).toEqual([written, written, written, written]);
  });

  test.each([
    ["a character outside the basic plane", "𠮷野家"],
    ["tabs and line ends of all systems", "一\t二\n三\r\n四\r五"],
    ["markup", "<b>&amp;\"']]>"],
    ["what a workbook writes for a character", "_x000D_ _x0041_"],
    ["a formula", '=HYPERLINK("http://x","点我")'],
    ["a formula after a semicolon", "一;=1"],
  ])("%s is kept as it is", async (_, text) => {
    expect(await namesOf(text)).toEqual([text, text, text, text]);
  });
});

test("a file is well-formed whatever the texts are", async () => {
  await assert(
    asyncProperty(string({ unit: "binary", minLength: 1, maxLength: 6 }), async (text) => {
      const [first, ...others] = await namesOf(text);
      expect(others).toEqual(others.map(() => first));
    }),
    { numRuns: 60 },
  );
});

test("a KML is well-formed whatever the texts are, single code units too", () => {
  assert(
    property(string({ unit: "binary", maxLength: 4 }), string({ unit: "binary-ascii", maxLength: 4 }), (a, b) => {
      const name = `${a}${b}${a.slice(0, 1)}`;
      const plan = smallPlan("one", [feature("one:a", null, { name })]);
      expect(readKml(toKml(plan.features, contextOf([plan])), words)).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});

test("in a workbook, what looks like a formula stays a text when somebody edits it", async () => {
  const plan = smallPlan("one", [
    feature("one:a", null, { name: "=1+1" }),
    feature("one:b", null, { name: "\u00a0＝1+1" }),
    feature("one:c", null, { name: "渝西高铁" }),
  ]);
  const styles = await readStyles(await toXlsx(plan.features, contextOf([plan])), 1);
  expect(["C2", "C3", "C4"].map((cell) => styles.get(cell)?.isText)).toEqual([true, true, false]);
});
