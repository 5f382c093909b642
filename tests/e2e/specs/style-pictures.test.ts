import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { ALL_SHOWN } from "../../../src/data/filters/filters.ts";
import { writeFilters } from "../../../src/state/url/url-filters.ts";
import { SHEETS, type Sheet } from "../../style-pictures/sample-plan.ts";
import { StylePage } from "../pages/style-page.ts";
import { difference, readPicture, shrink, TOLERATED, writePicture } from "../support/pictures.ts";
import { test } from "../test.ts";

/*
 * Pictures of the style, compared with the stored ones in tests/style-pictures. After a wanted change of the style:
 * RENEW_PICTURES=1 npm run e2e -- style-pictures, look at the changed files, and commit them.
 */
const STORED = "tests/style-pictures";
const FAILED = ".cache/e2e";

interface Picture {
  readonly name: string;
  readonly sheet: Sheet;
  /** Further parts of the address. */
  readonly choices?: string;
  /** A pixel to point at, from the middle of the sheet. */
  readonly pointAt?: readonly [number, number];
}

const AREA_FILTER = writeFilters({ ...ALL_SHOWN, area: [114.85, 29.95, 115.15, 30.1] })
  .map(([key, value]) => `&${key}=${value}`)
  .join("");

const PICTURES: readonly Picture[] = [
  { name: "basemap", sheet: SHEETS.basemap },
  { name: "lines", sheet: SHEETS.lines },
  { name: "areas", sheet: SHEETS.areas },
  { name: "markers", sheet: SHEETS.markers },
  { name: "clusters-and-query-point", sheet: SHEETS.clusters, choices: "&o=113.1,29.9" },
  { name: "selected-line-and-area-filter", sheet: SHEETS.highlights, choices: `&f=selected-line${AREA_FILTER}` },
  { name: "selected-area", sheet: SHEETS.highlights, choices: "&f=selected-area", pointAt: [150, 0] },
  { name: "selected-aggregate", sheet: SHEETS.highlights, choices: "&f=network", pointAt: [0, -150] },
];

describe("the style", () => {
  test("draws what the stored pictures show", async ({ sharpVisitor: visitor }) => {
    const style = await StylePage.open(visitor);
    const changed: string[] = [];
    for (const { name, sheet, choices, pointAt } of PICTURES) {
      await style.show(sheet, choices);
      if (pointAt !== undefined) await style.pointAt(...pointAt);
      const png = await style.picture();
      const file = `${STORED}/${name}.png`;
      if (process.env.RENEW_PICTURES !== undefined) writeFileSync(file, writePicture(shrink(png)));
      const share = existsSync(file) ? difference(shrink(png), readPicture(readFileSync(file))) : 1;
      if (share <= TOLERATED) continue;
      mkdirSync(FAILED, { recursive: true });
      writeFileSync(`${FAILED}/style-${name}.png`, png);
      changed.push(`${file}: ${(share * 100).toFixed(2)} % of it differs; see ${FAILED}/style-${name}.png`);
    }
    expect(changed).toEqual([]);
  });
});
