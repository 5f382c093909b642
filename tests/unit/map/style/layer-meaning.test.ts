import { describe, expect, it } from "vitest";
import { featureTierOf, isBasemap, isCluster, isDeferred } from "../../../../src/map/style/layer-meaning.ts";
import { paintOrder } from "../../../../src/map/style/layers/index.ts";
import { PAPER } from "../../../../src/symbols/palette.ts";

const layers = paintOrder(PAPER);
const idsOf = (is: (layer: (typeof layers)[number]) => boolean): string[] => layers.filter(is).map(({ id }) => id);
const bands = (name: string): string[] => ["minor", "named", "headline"].map((band) => `${name}-${band}`);

describe("what layers are for", () => {
  it("points, lines and areas of the plan can be hit, with their names", () => {
    expect(idsOf((layer) => featureTierOf(layer) === "point")).toEqual([...bands("point"), ...bands("point-label")]);
    expect(idsOf((layer) => featureTierOf(layer) === "line")).toEqual([...bands("line-body"), ...bands("line-label")]);
    const areas = ["minor", "named", "headline"].flatMap((band) => [`area-wash-${band}`, `area-outline-${band}`]);
    expect(idsOf((layer) => featureTierOf(layer) === "area")).toEqual(areas);
  });

  it("one layer has the clusters, at zooms where the minor points are not drawn", () => {
    expect(idsOf(isCluster)).toEqual(["cluster"]);
    const cluster = layers.find(isCluster);
    const minor = layers.find(({ id }) => id === "point-minor");
    expect(cluster?.maxzoom).toBe(minor?.minzoom);
  });

  it("everything that is not deferred draws the plan, or is the background", () => {
    for (const layer of layers) {
      if (isDeferred(layer)) continue;
      expect("source" in layer ? layer.source : layer.id).toMatch(/^(features|background)$/);
    }
  });

  it("the embedded basemap is deferred", () => {
    expect(layers.filter(isBasemap).every(isDeferred)).toBe(true);
  });

  it("a layer of somebody else means nothing", () => {
    for (const metadata of [undefined, null, "line", 3, { "mapbox:group": "roads" }, { tier: "roof", deferred: 1 }]) {
      expect([featureTierOf({ metadata }), isCluster({ metadata })]).toEqual([null, false]);
      expect([isDeferred({ metadata }), isBasemap({ metadata })]).toEqual([false, false]);
    }
  });
});
