import { describe, expect, it } from "vitest";
import { toWgs84 } from "../../../scripts/extract-basemap/gcj02.ts";

describe("toWgs84", () => {
  it("moves 天安门 back to its surveyed place", () => {
    const [lon, lat] = toWgs84([116.397428, 39.90923]);
    expect(lon).toBeCloseTo(116.391184, 4);
    expect(lat).toBeCloseTo(39.907826, 4);
  });

  it("moves 重庆 some 400 m to the north-west", () => {
    const [lon, lat] = toWgs84([106.55, 29.56]);
    expect(106.55 - lon).toBeGreaterThan(0.003);
    expect(106.55 - lon).toBeLessThan(0.005);
    expect(lat - 29.56).toBeGreaterThan(0.002);
    expect(lat - 29.56).toBeLessThan(0.004);
  });
});
