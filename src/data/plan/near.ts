import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import distance from "@turf/distance";
import nearestPointOnLine from "@turf/nearest-point-on-line";
import type { Geometry } from "../../model/atlas.ts";
import type { LngLat } from "../../model/geo.ts";
import type { Feature, PlanData } from "./plan-data.ts";

export interface Neighbour {
  readonly feature: Feature;
  /** Distance of the point in km; 0 inside an area. */
  readonly km: number;
}

/** Features of any plan within `reachKm` of a point, areas around it included; the nearest first. */
export function featuresNear(plans: readonly PlanData[], point: LngLat, reachKm: number): Neighbour[] {
  return plans
    .flatMap((plan) => plan.features)
    .flatMap((feature): Neighbour[] => {
      if (feature.geometry === null || !mayReach(feature, point, reachKm)) return [];
      const km = distanceKm(feature.geometry, point);
      return km <= reachKm ? [{ feature, km }] : [];
    })
    .sort((a, b) => a.km - b.km || a.feature.properties.rank - b.feature.properties.rank);
}

/** Distance in km from a point to a geometry; 0 inside an area. */
export function distanceKm(geometry: Geometry, point: LngLat): number {
  const position = [point[0], point[1]];
  switch (geometry.type) {
    case "Point":
      return distance(position, geometry.coordinates);
    case "MultiPoint":
      return Math.min(...geometry.coordinates.map((other) => distance(position, other)));
    case "LineString":
      return toLine(position, geometry.coordinates);
    case "MultiLineString":
      return Math.min(...geometry.coordinates.map((line) => toLine(position, line)));
    case "Polygon":
      return toPolygon(position, geometry.coordinates);
    case "MultiPolygon":
      return Math.min(...geometry.coordinates.map((polygon) => toPolygon(position, polygon)));
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

/**
 * A degree of latitude is 111 km, a degree of longitude about 95 km here; a smaller value only makes the box larger.
 */
const KM_PER_DEGREE = 90;

function mayReach({ bbox }: Feature, [lng, lat]: LngLat, reachKm: number): boolean {
  if (bbox === null) return false;
  const margin = reachKm / KM_PER_DEGREE;
  return lng >= bbox[0] - margin && lng <= bbox[2] + margin && lat >= bbox[1] - margin && lat <= bbox[3] + margin;
}
