import { parse } from "csv-parse/sync";
import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { guardCell } from "../../../../src/data/export/safe-text.ts";
import { toCsv } from "../../../../src/data/export/to-csv.ts";
import { feature, smallPlan } from "../../../support/builders.ts";
import { contextOf } from "../../../support/export-words.ts";
import { readCsv, unguard } from "../../../support/read-exports.ts";

const SIGNS = "=+-@−＝＋－＠﹦﹢﹣﹫";
const BLANKS = [" ", "\u00a0", "\u3000", "\u200b", "\ufeff", "\u2060", "\u00ad", "\t", "\r", "\n", "\u0000", "\u2028"];
/** What a careless or a malicious text is made of. */
const dangerous = string({
  unit: constantFrom(...SIGNS, ...BLANKS, ";", ",", '"', "'", "1", "A", "(", "开"),
  maxLength: 12,
});

/** What a spreadsheet would take for a formula, told in another way than the guard tells it. */
function runs(cell: string): boolean {
  const shown = [...cell].find((character) => !/[\s\p{C}]/u.test(character));
  return shown !== undefined && "=+-@−".includes(shown.normalize("NFKC").charAt(0));
}

/** The cells of a file for a spreadsheet with the comma, and the most that one with another separator can make of it. */
function cellsOf(csv: string, separator: string): string[] {
  if (separator === ",") return readRaw(csv).flat();
  return csv.split(new RegExp(`[${separator}\\r\\n]`)).map((cell) => cell.replace(/^["\ufeff]+/, ""));
}

function readRaw(csv: string): string[][] {
  return parse(csv, { bom: true });
}

const csvOf = (text: string): string => {
  const one = smallPlan("one", [feature("one:a", null, { name: text, note: text })]);
  return toCsv(one.features, contextOf([one]));
};

describe("a text of a CSV", () => {
  it.each([...SIGNS])("that begins with %s is shown and not run", (sign) => {
    expect(guardCell(`${sign}1+1`)).toBe(`'${sign}1+1`);
  });

  it.each(BLANKS.map((blank) => [JSON.stringify(blank), blank]))("is not run after %s either", (_, blank) => {
    expect(guardCell(`${blank}=1+1`).startsWith("'")).toBe(true);
  });

  it("is not run where the separator is a semicolon or a tab, nor in its second line", () => {
    expect(guardCell(";=1+1")).toBe(";'=1+1");
    expect(guardCell("铁路; ＝1\t@a\n-1")).toBe("铁路;' ＝1\t'@a\n'-1");
    expect(guardCell('铁路;"=1')).toBe("铁路;'\"=1");
  });

  it("is guarded before every form that a sign has in Unicode", () => {
    const forms = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((form) =>
      /^[=+\-@−]/.test(form.normalize("NFKC")),
    );
    expect(forms.length).toBeGreaterThan(SIGNS.length);
    expect(forms.filter((form) => guardCell(form) === form)).toEqual([]);
  });

  it.each([
    "渝西高铁",
    "“一区两群”",
    "——建设成渝地区双城经济圈",
    "G5012恩广高速（开州段）",
    "成渝·万达开",
    "第一条；第二条",
    "A-1地块; B=2",
    "'引号",
    "1=1",
  ])("that is harmless stays as it is: %s", (text) => {
    expect(guardCell(text)).toBe(text);
  });

  it("is given back by whoever takes one apostrophe off each guarded place, whatever it is", () => {
    assert(
      property(dangerous, (text) => {
        expect(unguard(guardCell(text))).toBe(text);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([",", ";", "\t"])("is run by no spreadsheet whose separator is %j, whatever it is", (separator) => {
    assert(
      property(dangerous, (text) => {
        expect(cellsOf(csvOf(text), separator).filter(runs)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("comes back from the file, whatever it is", () => {
    assert(
      property(dangerous, (text) => {
        const written = text.replaceAll("\u0000", "\ufffd");
        expect(readCsv(csvOf(text))[1]?.[2]).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});
