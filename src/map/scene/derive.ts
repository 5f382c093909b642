import type { FeatureCollection, Feature as GeoFeature } from "geojson";
import { type Filters, passes } from "../../data/filters/filters.ts";
import type { Feature, PlanData } from "../../data/plan/plan-data.ts";
import { unionOf } from "../../geometry/bbox.ts";
import type { Geometry } from "../../model/atlas.ts";
import type { Bbox } from "../../model/geo.ts";
import type { Side } from "../../state/choices.ts";
import type { Scene } from "./scene.ts";

/** What layers may ask of a feature. */
interface MapProperties {
  readonly id: string;
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

/** Located features as the map has them: areas, then lines, then points with one anchor for each area. */
export function mapFeatures(plans: readonly PlanData[]): readonly MapFeature[] {
  const areas: MapFeature[] = [];
  const lines: MapFeature[] = [];
  const points: MapFeature[] = [];
  const alike = { Point: points, LineString: lines, Polygon: areas };
  const early = plans.length === 1 && plans[0]?.summary.level === "municipality";
  for (const plan of plans) {
    for (const feature of plan.features) {
      const { geometry } = feature;
      if (geometry === null) continue;
      const { area } = feature.properties;
      const frame = geometry.type.startsWith("Multi") && plan.membersOf.has(feature.id);
      const derived = { size: area?.km2 ?? 0, frame, early };
      alike[singleType(geometry)].push(toMapFeature(feature, geometry, derived));
      if (area !== null && !frame) points.push(toMapFeature(feature, anchorOf(area), derived));
    }
  }
  return [...areas, ...lines, ...points];
}

/** What passes the filters, and the lines and points of it for their names. */
export function deriveSources(
  all: readonly MapFeature[],
  shown: ReadonlySet<string>,
): Pick<Scene, "features" | "names"> {
  const features = all.filter(({ properties }) => shown.has(properties.id));
  return {
    features: collect(features),
    names: collect(features.filter(({ geometry }) => singleType(geometry) !== "Polygon")),
  };
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

/** What of the features shown is to stand out, strongest mark first where a feature has several. */
export function deriveMarks(
  { features }: FeatureCollection,
  selected: string | null,
  hover: string | null,
  named: readonly Feature[],
): FeatureCollection {
  const marks = new Map<string, Mark>(named.map(({ id }) => [id, "named"]));
  if (hover !== null) marks.set(hover, "hover");
  if (selected !== null) marks.set(selected, "selected");
  if (marks.size === 0) return NOTHING;
  return collect(
    features.flatMap((feature) => {
      const id: unknown = feature.properties?.id;
      const mark = typeof id === "string" ? marks.get(id) : undefined;
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
  if (side.type !== "query-point") return NOTHING;
  const geometry = { type: "Point" as const, coordinates: [side.lng, side.lat] };
  return collect([{ type: "Feature", geometry, properties: { id: "spot" } }]);
}

/** The outline of the area filtered by; no feature without one. */
export function deriveAreaFilter(area: Bbox | null): FeatureCollection {
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
  derived: Pick<MapProperties, "size" | "frame" | "early">,
): MapFeature {
  const { name, kind, phase, certainty, rank } = feature.properties;
  return { type: "Feature", geometry, properties: { id: feature.id, name, kind, phase, certainty, rank, ...derived } };
}

function anchorOf({ anchor }: NonNullable<Feature["properties"]["area"]>): Geometry {
  return { type: "Point", coordinates: anchor };
}

/** The type of a geometry, or of its parts. */
function singleType({ type }: Geometry): "Point" | "LineString" | "Polygon" {
  switch (type) {
    case "Point":
    case "MultiPoint":
      return "Point";
    case "LineString":
    case "MultiLineString":
      return "LineString";
    default:
      return "Polygon";
  }
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
