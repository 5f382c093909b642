import type { FeatureCollection } from "geojson";
import type { Bbox } from "../../model/geo.ts";

import type { View } from "../../state/choices.ts";
import type { AreaRequest } from "../../state/store.ts";

/** A position that the reader asks the plans about, WGS84 degrees. */
export interface QueryPoint {
  readonly lng: number;
  readonly lat: number;
}

/** What the map should show now. Parts are compared by identity: a part that is the same object is not applied again. */
export interface Scene {
  /** What passes the filters: lines, areas with their anchors, and points. */
  readonly features: FeatureCollection;
  /** The lines and points among them. */
  readonly names: FeatureCollection;
  readonly clusters: FeatureCollection;
  /** What is selected, pointed at or named by the text on screen. */
  readonly highlights: FeatureCollection;
  /** The query point, or no feature. */
  readonly queryPoint: FeatureCollection;
  /** The outline of the area that the reader filters by; empty without one. */
  readonly areaFilter: FeatureCollection;
  /** An area is asked for: the map answers by its `area` event. */
  readonly areaRequest: AreaRequest | null;
  readonly districts: readonly string[];
  /** The extent that shows the plan in hand; null until it is known. */
  readonly home: Bbox | null;
  readonly selected: string | null;
  /** Where the selected feature lies; null when it has no place. */
  readonly focus: Bbox | null;
  /** Where the sections on screen lie, when the text is to move the map. */
  readonly reading: Bbox | null;
  /** Null: the home extent. */
  readonly view: View | null;
  /** Height in px of what covers the map from below (the phone's sheet). */
  readonly bottomInset: number;
}
