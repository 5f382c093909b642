import { tidy } from "../../src/geometry/tidy.ts";
import type { Place } from "../../src/model/authored.ts";
import type { RecipeInputs } from "../recipes/recipe-inputs.ts";

/** How early a place is labelled: 1 first. Places of other kinds are not settlements and carry no label. */
const rankOfKind: Partial<Record<Place["kind"], 1 | 2 | 3>> = {
  city: 1,
  "county-seat": 2,
  subdistrict: 3,
  town: 3,
};

/** `basemap/towns.geojson`: where the settlements are, to label them. */
export function townLabels(places: readonly Place[]): unknown {
  const features = places.flatMap((place) => {
    const rank = rankOfKind[place.kind];
    const geometry = tidy({ type: "Point", coordinates: [place.lon, place.lat] });
    if (rank === undefined) return [];
    const { name, county, kind } = place;
    return [{ type: "Feature", properties: { name, county, kind, rank }, geometry }];
  });
  features.sort(
    (a, b) => compare(a.properties.county, b.properties.county) || compare(a.properties.name, b.properties.name),
  );
  return { type: "FeatureCollection", features };
}

/** `basemap/town-cells.geojson`: the ground that stands in for each town of the plans' districts. */
export function townCellsFile(inputs: RecipeInputs, districts: readonly string[]): unknown {
  const features = [...new Set(districts)].sort().flatMap((district) => {
    const cells = inputs.cells(district);
    // A lone town's cell would be the whole county and say nothing.
    if (cells.length < 2) return [];
    return cells.map(({ place, area }) => ({
      type: "Feature",
      properties: { name: place.name, county: place.county },
      geometry: tidy(area),
    }));
  });
  return { type: "FeatureCollection", features };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
