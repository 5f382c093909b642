import type { FeatureCollection } from "geojson";
import type { Bbox } from "../../model/geo.ts";
import type { View } from "../../state/choices.ts";
import type { AreaRequest } from "../../state/store.ts";
import { SOURCE } from "../source-names.ts";

/** A position as the map engine writes it, WGS84 degrees. */
export interface MapPosition {
  readonly lng: number;
  readonly lat: number;
}

/** What the map should show now. Parts are compared by identity: a part that is the same object is not applied again. */
export interface Scene {
  /** What passes the filters: areas with their anchors, lines, and points. */
  readonly features: FeatureCollection;
  /** The lines and points among them, for their names. */
  readonly names: FeatureCollection;
  /** One count for each place that has minor points. */
  readonly clusters: FeatureCollection;
  /** What is selected, pointed at or named by the text on screen. */
  readonly highlights: FeatureCollection;
  /** Where the selected feature may really be, or no feature. */
  readonly accuracy: FeatureCollection;
  /** The query point, or no feature. */
  readonly queryPoint: FeatureCollection;
  /** The outline of the area that the reader filters by, or no feature. */
  readonly areaFilter: FeatureCollection;
  /** The interface asks for an area to filter by: the map answers with its `area` event. */
  readonly areaRequest: AreaRequest | null;
  /** Names of the counties that the plan is about. */
  readonly districts: readonly string[];
  /** The extent that shows the whole plan; null until it is known. */
  readonly home: Bbox | null;
  /** ID of the selected feature. */
  readonly selected: string | null;
  /** Extent of the selected feature; null when it has no place. */
  readonly focus: Bbox | null;
  /** Extent of what the sections on screen name, when the text is to move the map. */
  readonly reading: Bbox | null;
  /** Null: the home extent. */
  readonly view: View | null;
  /** Height in px of the part of the map that the phone's sheet hides, from below. */
  readonly bottomInset: number;
}

/** What each GeoJSON source of the map holds in a scene. */
export function sourceData(scene: Scene): readonly (readonly [source: string, data: FeatureCollection])[] {
  return [
    [SOURCE.features, scene.features],
    [SOURCE.names, scene.names],
    [SOURCE.clusters, scene.clusters],
    [SOURCE.highlights, scene.highlights],
    [SOURCE.accuracy, scene.accuracy],
    [SOURCE.areaFilter, scene.areaFilter],
    [SOURCE.queryPoint, scene.queryPoint],
  ];
}
