import type { FeatureCollection, Feature as GeoFeature, Geometry } from "geojson";
import { type Area, type Filters, passes } from "../data/filters.ts";
import type { Feature, PlanData } from "../data/plan-data.ts";
import { type Bbox, unionOf } from "../geometry/bbox.ts";
import type { Side } from "../state/choices.ts";
import type { Keys } from "./keys.ts";
import type { Scene } from "./scene.ts";

/** What layers may ask of a feature. */
interface MapProperties {
  readonly id: string;
  /** What the style looks up to learn whether the feature is shown. */
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly phase: string;
  readonly certainty: string;
  readonly rank: number;
  /** km², areas only. */
  readonly size: number;
  /** A structure drawn wholly through its members: it shows itself only when it is selected or pointed at. */
  readonly frame: boolean;
  /** Of a municipality's plan alone on the map: its named features are wanted at a scale where a district's would crowd. */
  readonly early: boolean;
}

type MapFeature = GeoFeature<Geometry, MapProperties>;

/** Located features as map sources: lines and areas, and points with one anchor for each area. */
export function deriveSources(plans: readonly PlanData[], keys: Keys): Pick<Scene, "shapes" | "lineNames" | "points"> {
  const shapes: MapFeature[] = [];
  const points: MapFeature[] = [];
  const early = plans.length === 1 && plans[0]?.summary.level === "municipality";
  for (const plan of plans) {
    for (const feature of plan.features) {
      const { geometry } = feature;
      const key = keys.get(feature.id);
      if (geometry === null || key === undefined) continue;
      const frame = geometry.type.startsWith("Multi") && plan.membersOf.has(feature.id);
      if (geometry.type === "Point" || geometry.type === "MultiPoint") {
        points.push(toMapFeature(feature, geometry, { key, size: 0, frame, early }));
        continue;
      }
      const { area } = feature.properties;
      const size = area?.km2 ?? 0;
      shapes.push(toMapFeature(feature, geometry, { key, size, frame, early }));
      if (area !== null && !frame) {
        const anchor = { type: "Point" as const, coordinates: area.anchor };
        points.push(toMapFeature(feature, anchor, { key, size, frame, early }));
      }
    }
  }
  const lines = shapes.filter(({ geometry }) => geometry.type === "LineString" || geometry.type === "MultiLineString");
  return { shapes: collect(shapes), lineNames: collect(lines), points: collect(points) };
}

/** IDs of the features that pass the filters. */
export function deriveShown(plans: readonly PlanData[], filters: Filters): ReadonlySet<string> {
  const features = plans.flatMap((plan) => plan.features);
  return new Set(features.filter((feature) => passes(feature, filters)).map(({ id }) => id));
}

/** One and the same object, so that it is not applied again. */
const NOTHING = collect([]);

/** How a mark came to be. */
type Mark = "selected" | "hover" | "named";

/** What is to stand out and passes the filters, strongest mark first where a feature has several. */
export function deriveMarks(
  { shapes, points }: Pick<Scene, "shapes" | "points">,
  shown: ReadonlySet<string>,
  selected: string | null,
  hover: string | null,
  named: readonly Feature[],
): FeatureCollection {
  const marks = new Map<string, Mark>(named.map(({ id }) => [id, "named"]));
  if (hover !== null) marks.set(hover, "hover");
  if (selected !== null) marks.set(selected, "selected");
  if (marks.size === 0) return NOTHING;
  return collect(
    [...shapes.features, ...points.features].flatMap((feature) => {
      const id: unknown = feature.properties?.id;
      const mark = typeof id === "string" && shown.has(id) ? marks.get(id) : undefined;
      return mark === undefined ? [] : [{ ...feature, properties: { ...feature.properties, mark } }];
    }),
  );
}

/** One count for each place, standing amid the minor points it stands for. */
export function deriveGathers(plans: readonly PlanData[], shown: ReadonlySet<string>): FeatureCollection {
  const groups = new Map<string, Feature[]>();
  for (const feature of plans.flatMap((plan) => plan.features)) {
    if (feature.geometry?.type !== "Point" || feature.properties.rank !== 3 || !shown.has(feature.id)) continue;
    const place = `${feature.plan}:${feature.properties.places[0] ?? feature.id}`;
    groups.set(place, [...(groups.get(place) ?? []), feature]);
  }
  return collect(
    [...groups].map(([place, members]) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: meanOf(members) },
      properties: { id: place, count: members.length, members: members.map(({ id }) => id).join(" ") },
    })),
  );
}

/** A mark where the reader asked what the plans say. */
export function deriveSpot(side: Side): FeatureCollection {
  if (side.type !== "spot") return NOTHING;
  const geometry = { type: "Point" as const, coordinates: [side.lng, side.lat] };
  return collect([{ type: "Feature", geometry, properties: { id: "spot" } }]);
}

/** The outline of the area filtered by; no feature without one. */
export function deriveAreaFilter(area: Area | null): FeatureCollection {
  if (area === null) return NOTHING;
  const [west, south, east, north] = area;
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return collect([{ type: "Feature", geometry: { type: "LineString", coordinates: ring }, properties: {} }]);
}

/** The box of some features' places; null when none has one. */
export function deriveExtent(features: readonly Feature[]): Bbox | null {
  return unionOf(features.flatMap(({ bbox }) => (bbox === null ? [] : [bbox])));
}

function toMapFeature(
  feature: Feature,
  geometry: Geometry,
  derived: Pick<MapProperties, "key" | "size" | "frame" | "early">,
): MapFeature {
  const { name, kind, phase, certainty, rank } = feature.properties;
  return { type: "Feature", geometry, properties: { id: feature.id, name, kind, phase, certainty, rank, ...derived } };
}

function collect(features: GeoFeature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}

function meanOf(features: readonly Feature[]): [number, number] {
  let x = 0;
  let y = 0;
  for (const { bbox } of features) {
    x += bbox === null ? 0 : bbox[0] / features.length;
    y += bbox === null ? 0 : bbox[1] / features.length;
  }
  return [x, y];
}
