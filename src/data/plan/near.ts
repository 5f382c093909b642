import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import distance from "@turf/distance";
import nearestPointOnLine from "@turf/nearest-point-on-line";
import type { Geometry } from "../../model/atlas.ts";
import type { Feature, PlanData } from "./plan-data.ts";

export interface Neighbour {
  readonly feature: Feature;
  /** 0: the spot lies inside. */
  readonly km: number;
}

/** Everything that plans place within `reachKm` of a spot (WGS84 degrees), areas around it included; the nearest first. */
export function featuresNear(
  plans: readonly PlanData[],
  spot: readonly [number, number],
  reachKm: number,
): Neighbour[] {
  return plans
    .flatMap((plan) => plan.features)
    .flatMap((feature): Neighbour[] => {
      if (feature.geometry === null || !mayReach(feature, spot, reachKm)) return [];
      const km = distanceKm(feature.geometry, spot);
      return km <= reachKm ? [{ feature, km }] : [];
    })
    .sort((a, b) => a.km - b.km || a.feature.properties.rank - b.feature.properties.rank);
}

/** Distance in km from a spot to a geometry; 0 inside an area. */
export function distanceKm(geometry: Geometry, spot: readonly [number, number]): number {
  const point = [spot[0], spot[1]];
  switch (geometry.type) {
    case "Point":
      return distance(point, geometry.coordinates);
    case "MultiPoint":
      return Math.min(...geometry.coordinates.map((other) => distance(point, other)));
    case "LineString":
      return toLine(point, geometry.coordinates);
    case "MultiLineString":
      return Math.min(...geometry.coordinates.map((line) => toLine(point, line)));
    case "Polygon":
      return toPolygon(point, geometry.coordinates);
    case "MultiPolygon":
      return Math.min(...geometry.coordinates.map((polygon) => toPolygon(point, polygon)));
  }
}

function toLine(point: number[], coordinates: number[][]): number {
  const nearest = nearestPointOnLine({ type: "LineString", coordinates }, point);
  return distance(point, nearest);
}

function toPolygon(point: number[], coordinates: number[][][]): number {
  if (booleanPointInPolygon(point, { type: "Polygon", coordinates })) return 0;
  return Math.min(...coordinates.map((ring) => toLine(point, ring)));
}

/** A degree of latitude is 111 km; a degree of longitude here about 95 km. */
const KM_PER_DEGREE = 90;

function mayReach({ bbox }: Feature, [lng, lat]: readonly [number, number], reachKm: number): boolean {
  if (bbox === null) return false;
  const margin = reachKm / KM_PER_DEGREE;
  return lng >= bbox[0] - margin && lng <= bbox[2] + margin && lat >= bbox[1] - margin && lat <= bbox[3] + margin;
}
