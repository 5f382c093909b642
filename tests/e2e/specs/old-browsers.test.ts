import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { ChartsPage } from "../pages/charts-page.ts";
import { ReadingPage } from "../pages/reading-page.ts";
import { TablePage } from "../pages/table-page.ts";
import { hasOldChromium } from "../support/old-chromium.ts";
import { featureNamed, featuresOf } from "../support/plans.ts";
import { test } from "../test.ts";

const folder = join(import.meta.dirname, "../../../dist/assets");

/** Something that a browser of README.md lacks, and files that may name it, with what they do where it is missing. */
interface Lacking {
  readonly what: RegExp;
  readonly since: string;
  readonly fallbacks?: Readonly<Record<string, string>>;
}

const SCRIPTS: readonly Lacking[] = [
  { what: /\(\?<[=!]/, since: "Safari 16.4; before, the whole file is a syntax error" },
  { what: /\/[a-z]*v[a-z]*\.(?:test|exec)\(/, since: "Chromium 112" },
  { what: /\.(?:toSorted|toReversed|toSpliced)\(/, since: "Chromium 110" },
  { what: /\b(?:Object|Map)\.groupBy\b/, since: "Chromium 117" },
  { what: /\bPromise\.(?:withResolvers|try)\b/, since: "Chromium 119" },
  { what: /\bURL\.(?:canParse|parse)\b/, since: "Chromium 120" },
  { what: /\bArray\.fromAsync\b/, since: "Chromium 121" },
  { what: /\bAbortSignal\.any\b/, since: "Chromium 116" },
  { what: /\.(?:isWellFormed|toWellFormed)\(/, since: "Chromium 111" },
  { what: /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, since: "Chromium 122" },
  { what: /\.(?:values|entries|keys)\(\)\.(?:map|filter|some|every|toArray|find)\(/, since: "Chromium 122" },
  { what: /\bfor await\b/, since: "Chromium 124, over the body of an answer" },
  { what: /\brequestIdleCallback\b/, since: "no Safari" },
  { what: /\.checkVisibility\(/, since: "Safari 17.4" },
  { what: /\bIntl\.Segmenter\b/, since: "Firefox 125", fallbacks: { engine: "asks whether there is one" } },
  { what: /\bOffscreenCanvas\b/, since: "Safari 16.4", fallbacks: { engine: "asks whether there is one" } },
  { what: /\bDecompressionStream\b/, since: "Safari 16.4", fallbacks: { pmtiles: "brings its own" } },
  {
    what: /\.startViewTransition\b/,
    since: "Chromium 111",
    fallbacks: { index: "React's, which nothing here asks for" },
  },
  { what: /:popover-open/, since: "Chromium 114" },
];

const SHEETS: readonly Lacking[] = [
  { what: /color-mix\(/, since: "Chromium 111" },
  { what: /:has\(/, since: "Firefox 121" },
  { what: /oklch\(|oklab\(|light-dark\(/, since: "Chromium 111" },
  { what: /@starting-style|@scope|@position-try|anchor-name/, since: "Chromium 117" },
  { what: /^[^@]*&/, since: "Chromium 112 (nesting)" },
  { what: /(?<!not selector\():popover-open/, since: "Chromium 114" },
  { what: /@media[^{]*\((?:width|height) ?[<>]/, since: "Safari 16.4" },
];

/** The engine and its worker are files of their own names. */
const isEngine = /^(?:connect|maplibre)/;

describe("what the build ships to old browsers", () => {
  test("has no feature that the lowest browsers lack, but where something stands in for it", () => {
    expect([...found(/\.js$/, SCRIPTS), ...found(/\.css$/, SHEETS)]).toEqual([]);
  });

  test("hides closed popovers where the browser has none", () => {
    const sheets = filesOf(/\.css$/).map(({ text }) => text);
    expect(sheets.join("")).toMatch(/@supports not selector\(:popover-open\)/);
  });
});

describe.runIf(hasOldChromium)("in Chromium 109", () => {
  test("the map is drawn, menus open and close, and charts have their colours", async ({ oldVisitor: visitor }) => {
    await visitor.open("p=kaizhou&f=yuxi-gaotie&q=0");
    await expect.poll(() => visitor.highlighted()).toBe(featureNamed("渝西高铁").properties.passages[0]?.exact);
    expect(await visitor.seesOnMap("渝西高铁")).toBe(true);

    visitor.staysOpen = true;
    const table = await TablePage.open(visitor, "p=kaizhou&f=yuxi-gaotie");
    expect(await table.openPanels().count(), "panels that are open at first").toBe(0);
    await table.openExport();
    expect(await table.openPanels().count(), "the export menu").toBe(1);
    await visitor.press("Escape");
    await expect.poll(() => table.openPanels().count(), { message: "closed by Escape" }).toBe(0);
    expect(await visitor.card().innerText(), "the card stays").toBe("渝西高铁");
    expect((await table.export("csv")).text).toContain("渝西高铁");
    await table.onlyInColumn("phase", "在建");
    expect(await table.count()).toBe(
      featuresOf("kaizhou").filter(({ properties: { phase } }) => phase === "under-construction").length,
    );

    await visitor.open("p=kaizhou&s=part_9__chp_35__sec_1");
    const reading = new ReadingPage(visitor);
    await reading.term("三权分置").waitFor();
    expect(await reading.explanation().count(), "explanations that are open at first").toBe(0);
    await reading.askTerm("三权分置");
    await expect.poll(() => reading.explanation().innerText()).toContain("所有权、承包权、经营权三权分置");
    await visitor.press("Escape");
    await expect.poll(() => reading.explanation().count(), { message: "closed by Escape" }).toBe(0);
    expect(await visitor.text().isVisible(), "the text stays").toBe(true);

    const charts = await ChartsPage.open(visitor, "p=kaizhou");
    const { towns, cells } = await charts.tints();
    expect(towns.length, "tints of the towns").toBeGreaterThan(5);
    expect(cells.length, "tints of the matrix").toBeGreaterThan(5);
    expect([...towns, ...cells].filter((tint) => tint.startsWith("rgb(0, 0, 0)"))).toEqual([]);
  });
});

function found(name: RegExp, lacking: readonly Lacking[]): string[] {
  return filesOf(name).flatMap(({ file, text }) =>
    lacking
      .filter(({ what, fallbacks = {} }) => what.test(text) && !Object.keys(fallbacks).some((each) => isOf(file, each)))
      .map(({ what, since }) => `${file} has ${what.source}: ${since}`),
  );
}

function isOf(file: string, name: string): boolean {
  return name === "engine" ? isEngine.test(file) : file.startsWith(name);
}

function filesOf(name: RegExp): { file: string; text: string }[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}
