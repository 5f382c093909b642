import { describe, expect, it } from "vitest";
import { dropSpurs } from "../../../scripts/extract-basemap/drop-spurs.ts";
import { Points } from "../../../scripts/extract-basemap/read-points.ts";
import { roundCorners } from "../../../scripts/extract-basemap/round-corners.ts";

describe("dropSpurs", () => {
  it("forgets a run up a side branch and back", () => {
    const line = [
      [106, 29],
      [106.1, 29],
      [106.1, 29.05],
      [106.1, 29],
      [106.2, 29],
    ];
    expect(dropSpurs(line)).toEqual([
      [106, 29],
      [106.1, 29],
      [106.2, 29],
    ]);
  });

  it("keeps a sharp bend", () => {
    const bend = [
      [106, 29],
      [106.1, 29],
      [106.02, 29.05],
    ];
    expect(dropSpurs(bend)).toEqual(bend);
  });
});

describe("roundCorners", () => {
  it("keeps the ends and rounds what is between", () => {
    const line = roundCorners([
      [106, 29],
      [107, 29],
      [107, 30],
    ]);
    expect(line[0]).toEqual([106, 29]);
    expect(line.at(-1)).toEqual([107, 30]);
    expect(line).not.toContainEqual([107, 29]);
  });
});

describe("Points", () => {
  it("reads longitude and latitude pairs across line breaks", () => {
    expect(Points.parse("106.1 29.2, 106.3\n29.4")).toEqual([
      [106.1, 29.2],
      [106.3, 29.4],
    ]);
  });

  it.each(["106.1 29.2", "29.2 106.1, 29.3 106.2", "106.1, 29.2"])("refuses %j", (text) => {
    expect(Points.safeParse(text).success).toBe(false);
  });
});
