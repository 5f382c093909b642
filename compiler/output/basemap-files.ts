import { tidy } from "../../src/geometry/tidy.ts";
import type { Place } from "../../src/model/authored.ts";
import { comparePlaces } from "../recipes/gazetteer.ts";
import type { RecipeInputs } from "../recipes/recipe-inputs.ts";

/** How early a place is labelled: 1 is first. Places of other kinds are not settlements and have no label. */
const RANK_OF_KIND: Partial<Record<Place["kind"], 1 | 2 | 3>> = {
  city: 1,
  "county-seat": 2,
  subdistrict: 3,
  town: 3,
};

/** `basemap/towns.geojson`: the settlements with their positions, for the map's labels. */
export function townLabels(places: readonly Place[]): unknown {
  const features = [...places].sort(comparePlaces).flatMap(({ name, county, kind, lon, lat }) => {
    const rank = RANK_OF_KIND[kind];
    if (rank === undefined) return [];
    const geometry = tidy({ type: "Point", coordinates: [lon, lat] });
    return [{ type: "Feature", properties: { name, county, kind, rank }, geometry }];
  });
  return { type: "FeatureCollection", features };
}

/** `basemap/town-cells.geojson`: the area drawn for each town of the plans' districts. */
export function townCellsFile(inputs: RecipeInputs, districts: readonly string[]): unknown {
  const features = [...new Set(districts)].sort().flatMap((district) => {
    const cells = inputs.cells(district);
    // The cell of a single town is the whole county and tells nothing.
    if (cells.length < 2) return [];
    return cells.map(({ place, area }) => ({
      type: "Feature",
      properties: { name: place.name, county: place.county },
      geometry: tidy(area),
    }));
  });
  return { type: "FeatureCollection", features };
}
