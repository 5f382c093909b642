import type { FeatureCollection, Feature as GeoFeature } from "geojson";
import { type Filters, passes } from "../../data/filters/filters.ts";
import type { Feature, PlanData } from "../../data/plan/plan-data.ts";
import { ringAround, unionOf } from "../../geometry/bbox.ts";
import type { Geometry } from "../../model/atlas.ts";
import type { Bbox } from "../../model/geo.ts";
import { drawnBy } from "./drawn-by.ts";
import { assignLanes, leadsWest } from "./lanes.ts";
import type { MapPosition, Scene } from "./scene.ts";

/** What layers may read from a feature. */
interface MapProperties {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly phase: string;
  readonly certainty: string;
  readonly rank: number;
  /** km², areas only. */
  readonly size: number;
  /** Not drawn itself, since all its members are: only a highlight shows it. */
  readonly aggregate: boolean;
  /** Of lines on one course: the place beside each other, 0 in the middle. */
  readonly lane: number;
  /** The only plan on the map is a municipality's: its named features are drawn at smaller scales than a district's. */
  readonly early: boolean;
}

type MapFeature = GeoFeature<Geometry, MapProperties>;

/** Features that have a place, as the map draws them: areas, then lines, then points with one anchor for each area. */
export function mapFeatures(plans: readonly PlanData[]): readonly MapFeature[] {
  const areas: MapFeature[] = [];
  const lines: MapFeature[] = [];
  const points: MapFeature[] = [];
  const byType = { Point: points, LineString: lines, Polygon: areas };
  const lanes = assignLanes(plans.flatMap(({ features }) => features));
  const early = plans.length === 1 && plans[0]?.summary.level === "municipality";
  for (const plan of plans) {
    for (const feature of plan.features) {
      const { geometry } = feature;
      if (geometry === null) continue;
      const { area } = feature.properties;
      const aggregate = feature.properties.byMembers && plan.membersOf.has(feature.id);
      const derived = { size: area?.km2 ?? 0, aggregate, lane: lanes.get(feature.id) ?? 0, early };
      byType[singleType(geometry)].push(toMapFeature(feature, geometry, derived));
      if (area !== null && !aggregate) points.push(toMapFeature(feature, anchorPoint(area), derived));
    }
  }
  return [...areas, ...lines, ...points];
}

/** What passes the filters, and its lines and points again for their names. */
export function deriveSources(
  all: readonly MapFeature[],
  shown: ReadonlySet<string>,
): Pick<Scene, "features" | "names"> {
  const features = all.filter(({ properties }) => shown.has(properties.id));
  return {
    features: collect(features),
    names: collect(features.filter(({ geometry }) => singleType(geometry) !== "Polygon").map(turnName)),
  };
}

/** A name along a line is written eastwards: where the line leads west, right of the line is left of the name. */
function turnName(feature: MapFeature): MapFeature {
  const { lane } = feature.properties;
  if (lane === 0 || !leadsWest(feature.geometry)) return feature;
  return { ...feature, properties: { ...feature.properties, lane: -lane } };
}

/** IDs of the features that pass the filters. */
export function deriveShown(plans: readonly PlanData[], filters: Filters): ReadonlySet<string> {
  const features = plans.flatMap((plan) => plan.features);
  return new Set(features.filter((feature) => passes(feature, filters)).map(({ id }) => id));
}

/** Always the same object, so that it is not applied again. */
const NOTHING = collect([]);

/** Why a feature stands out. */
type Highlight = "selected" | "hover" | "named";

/**
 * The features to highlight, out of those that pass the filters; what is selected also when they hide it. A feature has
 * one highlight: "selected" before "hover" before "named".
 */
export function deriveHighlights(
  all: readonly MapFeature[],
  shown: ReadonlySet<string>,
  selected: string | null,
  hover: string | null,
  named: readonly Feature[],
  plans: readonly PlanData[],
): FeatureCollection {
  const highlights = new Map<string, Highlight>(named.map(({ id }) => [id, "named"]));
  const put = (id: string, highlight: Highlight): void => {
    for (const each of [id, ...membersOfOtherTypes(plans, id)]) highlights.set(each, highlight);
  };
  if (hover !== null) put(hover, "hover");
  if (selected !== null) put(selected, "selected");
  if (highlights.size === 0) return NOTHING;
  return collect(
    all.flatMap((feature) => {
      const { id } = feature.properties;
      const highlight = highlights.get(id);
      if (highlight === undefined || !(highlight === "selected" || shown.has(id))) return [];
      return [{ ...feature, properties: { ...feature.properties, highlight } }];
    }),
  );
}

/** Members that the geometry of a structure leaves out, since it has one type only: IDs, over any number of steps. */
function membersOfOtherTypes(plans: readonly PlanData[], id: string): readonly string[] {
  const plan = plans.find(({ featureById }) => featureById.has(id));
  const structure = plan?.featureById.get(id);
  if (plan === undefined || structure?.geometry == null || !structure.properties.byMembers) return [];
  const type = singleType(structure.geometry);
  return drawnBy(structure, plan)
    .filter(({ geometry }) => geometry !== null && singleType(geometry) !== type)
    .map((member) => member.id);
}

/** One cluster for each place that has minor points, at their mean position; `members` holds their IDs, joined by spaces. */
export function deriveClusters(plans: readonly PlanData[], shown: ReadonlySet<string>): FeatureCollection {
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

/** One point where the reader asked what the plans say; no feature where nothing was asked. */
export function deriveQueryPoint(at: MapPosition | null): FeatureCollection {
  if (at === null) return NOTHING;
  const geometry = { type: "Point" as const, coordinates: [at.lng, at.lat] };
  return collect([{ type: "Feature", geometry, properties: { id: "query-point" } }]);
}

/** The outline of the area filter; no feature without one. */
export function deriveAreaFilter(area: Bbox | null): FeatureCollection {
  if (area === null) return NOTHING;
  return collect([
    { type: "Feature", geometry: { type: "LineString", coordinates: ringAround(area) }, properties: {} },
  ]);
}

/** The extent of some features; null when none of them has a place. */
export function deriveExtent(features: readonly Feature[]): Bbox | null {
  return unionOf(features.flatMap(({ bbox }) => (bbox === null ? [] : [bbox])));
}

function toMapFeature(
  feature: Feature,
  geometry: Geometry,
  derived: Pick<MapProperties, "size" | "aggregate" | "lane" | "early">,
): MapFeature {
  const { name, kind, phase, certainty, rank } = feature.properties;
  return { type: "Feature", geometry, properties: { id: feature.id, name, kind, phase, certainty, rank, ...derived } };
}

function anchorPoint({ anchor }: NonNullable<Feature["properties"]["area"]>): Geometry {
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
