import { describe, expect, it } from "vitest";
import { PHONE_QUERY } from "../../../src/styles/phone-query.ts";
import { PAPER } from "../../../src/symbols/palette.ts";
import { declarationsOf, outerRulesOf, readScripts, readSheets, type Sheet } from "../../support/read-sheets.ts";

const sheets = readSheets();
const tokens = sheetNamed("src/styles/tokens.css");
const others = sheets.filter((sheet) => sheet !== tokens);
const longest = 200;

/** Where the layer of a folder's sheets stands: the longest path that fits. */
const layerOf: Readonly<Record<string, string>> = {
  "src/styles/tokens.css": "tokens",
  "src/styles/sizes.css": "tokens",
  "src/styles/reset.css": "reset",
  "src/styles/forced-colors.css": "reset",
  "src/styles/print.css": "print",
  "src/styles/layout.css": "layout",
  "src/styles/shared.css": "components",
  "src/map/": "map",
  "src/ui/components/": "components",
  "src/ui/panels/": "views",
  "src/ui/side/": "views",
  "src/ui/screens/": "views",
  "src/ui/search/": "views",
  "src/ui/figure/": "views",
  "src/ui/app/": "app",
};

/** What a property may be said with, outside the tokens. */
const allowed: ReadonlyArray<{ readonly property: RegExp; readonly value: RegExp }> = [
  // Fields of a phone grow to a token, and never shrink to it.
  { property: /^font-size$/, value: /^(max\()?var\(--text-[\w-]+\)(, 1em\) !important)?$/ },
  { property: /^font-family$/, value: /^var\(--(sans|serif)\)$/ },
  { property: /^font$/, value: /^(inherit|var\(--text-[\w-]+\) \/ var\(--line-\w+\) var\(--(sans|serif)\))$/ },
  // 0 takes the line's own height from what holds a drawing alone.
  { property: /^line-height$/, value: /^(0|var\(--line-\w+\)|calc\(var\(--table-line\) - 1px\))$/ },
  { property: /^border(-\w+)*-radius$/, value: /^((0|var\(--radius-\w+\)) ?)+$/ },
  { property: /^box-shadow$/, value: /^(none|var\(--(shadow|ring|edge|halo)-\w+\))$/ },
  { property: /^z-index$/, value: /^var\(--level-\w+\)$/ },
];

describe("style sheets", () => {
  it("take type, corners, shadows and levels from the tokens", () => {
    expect(
      others.flatMap((sheet) =>
        declarationsOf(sheet)
          .filter(({ property, value }) =>
            allowed.some((rule) => rule.property.test(property) && !rule.value.test(value)),
          )
          .map(({ property, value }) => `${sheet.file}: ${property}: ${value}`),
      ),
    ).toEqual([]);
  });

  it("take colours from the tokens", () => {
    expect(
      others.flatMap((sheet) =>
        declarationsOf(sheet)
          .filter(({ value }) => /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|lab|lch)a?\(/i.test(value))
          .map(({ property, value }) => `${sheet.file}: ${property}: ${value}`),
      ),
    ).toEqual([]);
  });

  it("ask for widths by their names alone, and for the phone's as the scripts do", () => {
    const queries = sheets.flatMap(({ file, text }) =>
      [...text.matchAll(/@media ([^{]+) \{/g)].map(([, query]) => ({ file, query })),
    );
    const others = ["(prefers-reduced-motion: reduce)", "(forced-colors: active)", "print"];
    const media = sheetNamed("src/styles/media.css").text;
    const named = [...media.matchAll(/@custom-media (--[\w-]+)/g)].map(([, name = ""]) => name);
    const known = [...others, ...named.flatMap((name) => [`(${name})`, `not (${name})`])];
    expect(queries.filter(({ query = "" }) => !known.includes(query))).toEqual([]);
    expect(named.filter((name) => !queries.some(({ query = "" }) => query.includes(`(${name})`)))).toEqual([]);
    expect(media).toContain(`@custom-media --phone ${PHONE_QUERY};`);
  });

  it("stand in the layer of their folder", () => {
    expect(
      sheets.flatMap((sheet) => {
        const folder = Object.keys(layerOf).find((start) => sheet.file.startsWith(start));
        const layer = folder === undefined ? "" : `@layer ${layerOf[folder]}`;
        return outerRulesOf(sheet)
          .map(({ prelude }) => prelude)
          .filter((prelude) => prelude !== layer && !/^@(import|layer [\w, ]+,|property|custom-media) ?/.test(prelude))
          .map((prelude) => `${sheet.file}: ${prelude} is not in ${layer}`);
      }),
    ).toEqual([]);
  });

  it("name no custom property that nobody sets, and set none that nobody names", () => {
    // What a script sets on single elements.
    const byScripts = ["--hue", "--tint", "--stated"];
    const set = new Set(sheets.flatMap((sheet) => declarationsOf(sheet).map(({ property }) => property)));
    const named = new Set(
      sheets.flatMap(({ text }) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name)),
    );
    expect([...named].filter((name) => !set.has(name) && !byScripts.includes(name))).toEqual([]);
    expect([...set].filter((name) => name.startsWith("--") && !named.has(name))).toEqual([]);
  });

  it("style no class that nothing has", () => {
    const scripts = readScripts();
    const styled = new Set(
      sheets.flatMap(({ text }) => [...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name)),
    );
    // The engine's own, the charts' (`chart chart-${name}`), and endings of file names.
    const elsewhere = /^(maplibregl-.*|chart(-.*)?|css)$/;
    expect(
      [...styled].filter((name) => !elsewhere.test(name) && !new RegExp(`["'\\s]${name}["'\\s]`).test(scripts)),
    ).toEqual([]);
  });

  it("show an empty map in the colour of the map's own land", () => {
    expect(declarationsOf(tokens)).toContainEqual({ property: "--map-blank", value: PAPER.landOutside });
  });

  it(`have ${longest} lines at most`, () => {
    expect(sheets.filter(({ text }) => text.split("\n").length > longest).map(({ file }) => file)).toEqual([]);
  });
});

function sheetNamed(name: string): Sheet {
  const sheet = sheets.find(({ file }) => file === name);
  if (sheet === undefined) throw new Error(`There is no ${name}.`);
  return sheet;
}
