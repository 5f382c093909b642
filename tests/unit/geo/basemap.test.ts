import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { area } from "@turf/area";
import { feature } from "@turf/helpers";
import { kinks } from "@turf/kinks";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { dropSpurs } from "../../../scripts/extract-basemap/drop-spurs.ts";
import { BASEMAP, readCounties, readLakes, readRivers } from "../../support/read-geo.ts";

const FOUR = ["500154", "500114", "500116", "511902"];

const ringsOf = (shape: Polygon | MultiPolygon): Position[][] =>
  shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();

const polygonsOf = (shape: Polygon | MultiPolygon): Position[][][] =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

const turn = (ring: Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], at) => sum + (ring[at]?.[0] ?? 0) * y - x * (ring[at]?.[1] ?? 0), 0);

const segmentsOf = (ring: Position[]): string[] => ring.slice(1).map((end, at) => `${ring[at]}>${end}`);

describe("areas", () => {
  const areas = [...readCounties(), ...readLakes()];

  it("are closed rings that turn the right-hand way", () => {
    for (const { properties, geometry } of areas) {
      for (const [outer = [], ...holes] of polygonsOf(geometry)) {
        expect(outer[0], properties.name).toEqual(outer.at(-1));
        expect(turn(outer), properties.name).toBeGreaterThan(0);
        for (const hole of holes) expect(turn(hole), properties.name).toBeLessThan(0);
      }
    }
  });

  it("never cross themselves", () => {
    const crossing = areas.filter(({ geometry }) => kinks(feature(geometry)).features.length > 0);
    expect(crossing.map(({ properties }) => properties.name)).toEqual([]);
  });

  it("have coordinates of at most five decimals", () => {
    const tooFine = BASEMAP.filter((path) => /\.\d{6,}/.test(readFileSync(path, "utf8")));
    expect(tooFine).toEqual([]);
  });
});

describe("counties", () => {
  const counties = readCounties();

  it("carry the names and codes now in force, each once", () => {
    const names = counties.map(({ properties }) => properties.name);
    expect(names).toEqual(expect.arrayContaining(["梁平区", "武隆区", "射洪市", "叙州区", "旬阳市"]));
    expect(names).not.toEqual(expect.arrayContaining(["梁平县"]));
    const codes = counties.map(({ properties }) => properties.adcode);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("hold all 38 of 重庆", () => {
    expect(counties.filter(({ properties }) => properties.city === "重庆市")).toHaveLength(38);
  });

  it.each(FOUR)("surround %s edge to edge", (adcode) => {
    const district = counties.find(({ properties }) => properties.adcode === adcode);
    const others = counties.filter((county) => county !== district).flatMap(({ geometry }) => ringsOf(geometry));
    const theirs = new Set(others.flatMap((ring) => segmentsOf([...ring].reverse())));
    const mine = district ? ringsOf(district.geometry).flatMap(segmentsOf) : [];
    expect(mine.length).toBeGreaterThan(300);
    expect(mine.filter((segment) => !theirs.has(segment))).toEqual([]);
  });

  it("have about the area the statistics give the four districts", () => {
    const km2 = (adcode: string): number => {
      const county = counties.find(({ properties }) => properties.adcode === adcode);
      return county ? area(county) / 1e6 : 0;
    };
    expect(km2("500154") / 3963).toBeCloseTo(1, 1);
    expect(km2("500114") / 2402).toBeCloseTo(1, 1);
    expect(km2("500116") / 3219).toBeCloseTo(1, 1);
  });
});

describe("rivers", () => {
  const rivers = readRivers();

  it("are named, ranked and owned up to, each once", () => {
    const names = rivers.flatMap(({ properties }) => [properties.name, ...(properties.aliases ?? [])]);
    expect(new Set(names).size).toBe(names.length);
    for (const { properties } of rivers) {
      expect([1, 2, 3]).toContain(properties.rank);
      expect(["traced", "schematic"]).toContain(properties.certainty);
      expect(properties.source.length).toBeGreaterThan(3);
    }
  });

  it("include those the plans speak of", () => {
    const names = rivers.flatMap(({ properties }) => [properties.name, ...(properties.aliases ?? [])]);
    const wanted = [
      "长江",
      "嘉陵江",
      "乌江",
      "渠江",
      "澎溪河",
      "小江",
      "东河",
      "南河",
      "普里河",
      "阿蓬江",
      "綦河",
      "笋溪河",
      "巴河",
    ];
    expect(names).toEqual(expect.arrayContaining(wanted));
  });

  it("never double back", () => {
    const doubled = rivers.filter(
      ({ geometry }) => dropSpurs(geometry.coordinates).length < geometry.coordinates.length,
    );
    expect(doubled.map(({ properties }) => properties.name)).toEqual([]);
  });

  it("run on without a jump of more than 35 km, the longest straight of the source", () => {
    for (const { properties, geometry } of rivers) {
      const steps = geometry.coordinates.slice(1).map(([x = 0, y = 0], at) => {
        const [x0 = x, y0 = y] = geometry.coordinates[at] ?? [];
        return Math.hypot((x - x0) * 0.86, y - y0) * 111.2;
      });
      expect(Math.max(...steps), properties.name).toBeLessThan(35);
    }
  });
});

describe("the embedded basemap", () => {
  it("stays within 900 KB, 300 KB compressed", () => {
    expect(BASEMAP.reduce((sum, path) => sum + statSync(path).size, 0)).toBeLessThan(900_000);
    expect(BASEMAP.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0)).toBeLessThan(300_000);
  });
});
