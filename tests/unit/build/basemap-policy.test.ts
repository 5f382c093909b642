import { expect, it } from "vitest";
import { widenPolicy } from "../../../build/basemap-policy.ts";
import { isShifted, originsOf } from "../../../src/model/config.ts";

const policy = "default-src 'self'; img-src 'self' data:; connect-src 'self'; script-src 'self'";

it("leaves the policy strict when no basemap is configured", () => {
  expect(widenPolicy(policy, [])).toBe(policy);
});

it("lets the page fetch from the configured origins, and run nothing from them", () => {
  expect(widenPolicy(policy, ["https://tiles.example.org"])).toBe(
    "default-src 'self'; img-src 'self' https://tiles.example.org data:; connect-src 'self' https://tiles.example.org; script-src 'self'",
  );
});

it("asks no origin for a file of the site itself", () => {
  expect(originsOf({ type: "pmtiles", name: "离线", url: "basemap.pmtiles" })).toEqual([]);
});

it.each([
  ["https://webrd01.is.autonavi.com/{z}", true],
  ["https://rt0.map.gtimg.com/tile", true],
  ["https://mt1.google.cn/vt", true],
  ["https://maponline0.bdimg.com/tile", true],
  ["https://t0.tianditu.gov.cn/", false],
  ["https://notamap.com.example.org/", false],
  ["tiles/basemap.pmtiles", false],
])("tells whether the tiles of %s are shifted", (url, shifted) => {
  expect(isShifted(url, "http://localhost/")).toBe(shifted);
});
