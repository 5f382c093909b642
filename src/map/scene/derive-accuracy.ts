import type { FeatureCollection, Feature as GeoFeature } from "geojson";
import type { Feature, PlanData } from "../../data/plan/plan-data.ts";
import { distanceM, moveBy } from "../../geometry/distance.ts";
import type { Geometry } from "../../model/atlas.ts";
import { type Position, toLngLat } from "../../model/geo.ts";
import { drawnBy } from "./drawn-by.ts";

/** Corners of a disc. */
const CORNERS = 48;
/** Metres that a px spans at zoom 0 on the equator: the engine's world is 512 px wide there. */
const METRES_PER_PX = 40_075_016.686 / 512;

/**
 * Where the selected feature may really be: a disc of its accuracy around each of its points, and its lines with the
 * width `band`, in px at zoom 0, that covers its accuracy on both sides. An area has none: round its corners a band would
 * lie on itself, and its wash says already that its outline is rough. What is drawn by its members shows how well each of
 * them is known. No feature when nothing is selected.
 */
export function deriveAccuracy(plans: readonly PlanData[], selected: string | null): FeatureCollection {
  const plan = plans.find(({ featureById }) => selected !== null && featureById.has(selected));
  const feature = plan?.featureById.get(selected ?? "");
  if (plan === undefined || feature === undefined) return { type: "FeatureCollection", features: [] };
  const parts = drawnBy(feature, plan).filter(
    ({ id, properties }) => !(properties.byMembers && plan.membersOf.has(id)),
  );
  return { type: "FeatureCollection", features: parts.flatMap(shapesOf) };
}

function shapesOf({ id, geometry, properties: { kind, accuracyM } }: Feature): GeoFeature[] {
  if (geometry === null || accuracyM === null) return [];
  const shape = (geometry: GeoFeature["geometry"], band: number): GeoFeature => ({
    type: "Feature",
    geometry,
    properties: { id, kind, highlight: "selected", band, lane: 0 },
  });
  const points = pointParts(geometry);
  if (points.length > 0) return points.map((point) => shape(discAround(point, accuracyM), 0));
  return lineParts(geometry).flatMap((line) => {
    const coordinates = thin(line, accuracyM);
    const [, lat = 0] = coordinates[0] ?? [];
    const band = (2 * accuracyM) / (METRES_PER_PX * Math.cos((lat * Math.PI) / 180));
    return coordinates.length < 2 ? [] : [shape({ type: "LineString", coordinates }, band)];
  });
}

function discAround(centre: Position, radiusM: number): GeoFeature["geometry"] {
  const ring = Array.from({ length: CORNERS + 1 }, (_, corner) => {
    const angle = (2 * Math.PI * (corner % CORNERS)) / CORNERS;
    return [...moveBy(toLngLat(centre), radiusM * Math.cos(angle), radiusM * Math.sin(angle))];
  });
  return { type: "Polygon", coordinates: [ring] };
}

function pointParts(geometry: Geometry): Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  return geometry.type === "MultiPoint" ? geometry.coordinates : [];
}

function lineParts(geometry: Geometry): (readonly Position[])[] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
      return geometry.coordinates;
    default:
      return [];
  }
}

/** The line without the bends that are finer than its accuracy: a band as wide would lie on itself at each of them. */
function thin(line: readonly Position[], accuracyM: number): number[][] {
  const kept: Position[] = [];
  line.forEach((position, index) => {
    const last = kept.at(-1);
    const isEnd = index === line.length - 1;
    if (last === undefined || isEnd || distanceM(toLngLat(last), toLngLat(position)) >= 2 * accuracyM)
      kept.push(position);
  });
  return kept.map((position) => [...position]);
}
