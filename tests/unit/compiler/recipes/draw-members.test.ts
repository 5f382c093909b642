import { describe, expect, it } from "vitest";
import { drawMembers } from "../../../../compiler/recipes/draw-members.ts";
import { type Drawing, unlocated } from "../../../../compiler/recipes/drawing.ts";
import type { Geometry } from "../../../../src/model/atlas.ts";

function member(geometry: Geometry, accuracyM = 1500): Drawing {
  return {
    geometry,
    certainty: "schematic",
    accuracyM,
    places: ["甲"],
    counties: ["乙"],
    sources: ["estimate"],
    unlocated: null,
  };
}

const point = (lon: number) => member({ type: "Point", coordinates: [lon, 31] });
const line = (lon: number) =>
  member(
    {
      type: "LineString",
      coordinates: [
        [lon, 31],
        [lon + 1, 32],
      ],
    },
    4000,
  );
const box = (west: number) =>
  member({
    type: "Polygon",
    coordinates: [
      [
        [west, 30],
        [west + 2, 30],
        [west + 2, 31],
        [west, 31],
        [west, 30],
      ],
    ],
  });

describe("drawMembers", () => {
  it("gathers points, lines and areas each in their own way", () => {
    expect(drawMembers([point(108), point(109)])?.geometry).toEqual({
      type: "MultiPoint",
      coordinates: [
        [108, 31],
        [109, 31],
      ],
    });
    expect(drawMembers([point(108)])?.geometry?.type).toBe("Point");
    expect(drawMembers([line(108)])?.geometry?.type).toBe("LineString");
    expect(drawMembers([line(108), line(109)])?.geometry?.type).toBe("MultiLineString");
    expect(drawMembers([box(108), box(109)])?.geometry?.type).toBe("Polygon");
    expect(drawMembers([box(100), box(109)])?.geometry?.type).toBe("MultiPolygon");
  });

  it("draws the sort that most members have, lines before areas before points", () => {
    expect(drawMembers([point(108), point(109), line(108)])?.geometry?.type).toBe("MultiPoint");
    expect(drawMembers([point(108), line(108), box(108)])?.geometry?.type).toBe("LineString");
  });

  it("draws a part once, also when a member of a member is a member itself", () => {
    const both = drawMembers([point(108), point(109)]);
    if (both === null) throw new Error("two points make a drawing");
    expect(drawMembers([both, point(108)])?.geometry).toEqual(both.geometry);
    expect(drawMembers([line(108), line(108)])?.geometry?.type).toBe("LineString");
  });

  it("is as accurate as its worst member", () => {
    expect(drawMembers([point(108), line(109), unlocated("无")])).toMatchObject({ accuracyM: 4000, places: ["甲"] });
  });

  it("is nothing when no member is located", () => {
    expect(drawMembers([unlocated("无")])).toBeNull();
  });
});
