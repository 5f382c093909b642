import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../../../compiler/compile.ts";
import { distanceM } from "../../../../src/geometry/distance.ts";
import { type LngLat, toLngLat } from "../../../../src/model/geo.ts";
import { workspace } from "../../../support/workspace.ts";

const town: LngLat = [108.12, 31.1];
/** Metres. A thing in the town may stand anywhere in it, but no point is moved farther than this. */
const farthestM = 3000;

/** Where `ranks.length` wells of the given ranks at one town stand, by their slug. */
function spread(ranks: readonly number[]): Map<string, LngLat> {
  const root = workspace();
  const file = join(root, "geo/register/linshui/more.yaml");
  const wells = ranks.map(
    (rank, index) =>
      `- { id: jing-${String(index).padStart(2, "0")}, name: 东镇${index}号井, aliases: [县文化馆], kind: water-works, phase: start, rank: ${rank}, quotes: [建设县文化馆], where: { at: 东镇 } }`,
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
});
