import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../../../compiler/compile.ts";
import { ringAround } from "../../../../src/geometry/bbox.ts";
import { distanceM } from "../../../../src/geometry/distance.ts";
import { type LngLat, toLngLat } from "../../../../src/model/geo.ts";
import { workspace } from "../../../support/workspace.ts";

const town: LngLat = [108.12, 31.1];
/** Metres. A thing in the town may stand anywhere in it, but no point is moved farther than this. */
const farthestM = 3000;

/** Where `ranks.length` wells of the given ranks at one town stand, by their slug. */
function spread(
  ranks: readonly number[],
  kind = "water-works",
  basemap: Readonly<Record<string, unknown>> = {},
  ending = "井",
) {
  const root = workspace();
  for (const [name, geometry] of Object.entries(basemap)) {
    const features = [{ type: "Feature", properties: { name: "东镇水面" }, geometry }];
    writeFileSync(join(root, "geo/basemap", name), JSON.stringify({ type: "FeatureCollection", features }));
  }
  const file = join(root, "geo/register/linshui/more.yaml");
  const wells = ranks.map(
    (rank, index) =>
      `- { id: jing-${String(index).padStart(2, "0")}, name: 东镇${index}号${ending}, aliases: [县文化馆], kind: ${kind}, phase: start, rank: ${rank}, quotes: [建设县文化馆], where: { at: 东镇 } }`,
  );
  writeFileSync(file, wells.join("\n"));
  const finished = compile(root).plans[0]?.finished ?? [];
  return new Map(
    finished.flatMap(({ entry, drawing }): [string, LngLat][] =>
      entry.slug.startsWith("jing-") && drawing.geometry?.type === "Point"
        ? [[entry.slug, toLngLat(drawing.geometry.coordinates)]]
        : [],
    ),
  );
}

describe("points that share a spot", () => {
  it("stand apart, none beyond its accuracy, at about 250 m while there is room", () => {
    const points = [...spread(Array(12).fill(3)).values()];
    for (const [index, point] of points.entries()) {
      expect(distanceM(point, town)).toBeLessThanOrEqual(farthestM);
      const nearest = Math.min(...points.filter((_, other) => other !== index).map((other) => distanceM(point, other)));
      expect(nearest).toBeGreaterThan(150);
      expect(nearest).toBeLessThan(400);
    }
  });

  it("draw closer rather than stray when they are many", () => {
    const points = [...spread(Array(200).fill(3)).values()];
    expect(Math.max(...points.map((point) => distanceM(point, town)))).toBeLessThanOrEqual(farthestM);
    expect(new Set(points.map(String)).size).toBe(200);
  });

  it("leave the spot to the first in rank, and stand further out the lower they rank", () => {
    const points = spread([3, 1, 2]);
    const [low, first, middle] = ["jing-00", "jing-01", "jing-02"].map((slug) =>
      distanceM(points.get(slug) ?? [0, 0], town),
    );
    expect(first).toBe(0);
    expect(middle).toBeGreaterThan(100);
    expect(middle).toBeLessThan(low ?? 0);
  });

  it("stand where they stood before", () => {
    expect([...spread([3, 2, 3])]).toEqual([...spread([3, 2, 3])]);
  });

  it("stand on land, unless they are water works or called like one", () => {
    const [west, south, east, north] = [108.115, 31.095, 108.125, 31.105];
    const ring = ringAround([west, south, east, north]);
    const lakes = { "lakes.geojson": { type: "Polygon", coordinates: [ring] } };
    const inLake = ([lng, lat]: LngLat) => lng > west && lng < east && lat > south && lat < north;
    expect([...spread([3], "public-service", lakes).values()].some(inLake)).toBe(false);
    expect([...spread(Array(9).fill(3), "public-service", lakes).values()].some(inLake)).toBe(false);
    expect([...spread(Array(9).fill(3), "water-works", lakes).values()].some(inLake)).toBe(true);
    for (const [ending, mayStandInLake] of [
      ["水库", true],
      ["水库小学", false],
    ] as const) {
      const points = [...spread(Array(9).fill(3), "public-service", lakes, ending).values()];
      expect(points.some(inLake), ending).toBe(mayStandInLake);
    }
  });

  it("stand on land as far as there is enough for them", () => {
    const [shore, end] = [108.1483, 108.3];
    const ring = [
      [108, 31],
      [shore, 31],
      [shore, 31.2],
      [108, 31.2],
      [108, 31],
    ];
    const lakes = { "lakes.geojson": { type: "Polygon", coordinates: [ring] } };
    const points = [...spread(Array(20).fill(3), "public-service", lakes).values()];
    const onLand = points.filter(([lng]) => lng > shore && lng < end).length;
    expect(onLand).toBeGreaterThan(0);
    expect(onLand).toBeLessThan(20);
    expect(new Set(points.map(String)).size).toBe(20);
  });

  it("stay on the bank of their town", () => {
    const river = {
      type: "LineString",
      coordinates: [
        [108.121, 31],
        [108.121, 31.2],
      ],
    };
    const points = [...spread(Array(30).fill(3), "public-service", { "rivers.geojson": river }).values()];
    expect(points.filter(([lng]) => lng > 108.121)).toEqual([]);
  });
});
