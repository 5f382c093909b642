import { type AreaIndex, indexAreas } from "../../src/geometry/area-index.ts";
import { joinParts } from "../../src/geometry/cut-line.ts";
import { type CrossingIndex, indexLines } from "../../src/geometry/line-index.ts";
import { townCells } from "../../src/geometry/town-cells.ts";
import type { Place } from "../../src/model/authored.ts";
import type { AreaGeometry, LngLat } from "../../src/model/geo.ts";
import { getOrMake } from "../../src/model/get-or-make.ts";
import type { Basemap } from "../sources/basemap.ts";
import { bareCounty } from "../text/bare-county.ts";

/** A town and the area drawn for its territory. */
export interface TownCell {
  readonly place: Place;
  readonly area: AreaGeometry;
}

/** What recipes of all plans draw from. Each value is computed once, when it is first needed. */
export interface RecipeInputs {
  readonly places: readonly Place[];
  /** A county's outline by its name with or without 区, 县, 市. */
  county(name: string): AreaGeometry | null;
  /** A county's name as its outline has it: 开州区 for 开州; null when there is no outline. */
  countyName(name: string): string | null;
  /** The result of `unite`, stored under `key`, so that features which draw the same set share the work. */
  united(key: string, unite: () => AreaGeometry | null): AreaGeometry | null;
  /** Counties that a plan's district stands for, as the basemap names them: itself, or all of a municipality. */
  countiesIn(district: string): readonly string[];
  /** A river's strokes joined to chains; none when the basemap does not have it. */
  river(name: string): readonly LngLat[][];
  /** The cells of all towns of a county; none when its outline is missing or the gazetteer has only some of its towns. */
  cells(county: string): readonly TownCell[];
  /** The cell of a town, by the county and the name that the gazetteer gives it; null where there is none. */
  cell(county: string, name: string): TownCell | null;
  /** Lakes and reservoirs of the basemap by name. */
  readonly lakes: ReadonlyMap<string, AreaGeometry>;
  readonly lakeIndex: AreaIndex;
  /** All rivers of the basemap, each stroke a line. */
  readonly riverIndex: CrossingIndex;
  readonly riverNames: readonly string[];
  readonly countyNames: readonly string[];
}

/** @param complete districts of which the gazetteer has every town */
export function createRecipeInputs(
  basemap: Basemap,
  places: readonly Place[],
  complete: readonly string[],
): RecipeInputs {
  const withAllTowns = new Set(complete.map(bareCounty));
  const counties = new Map([...basemap.counties].map(([name, { area }]) => [bareCounty(name), area]));
  const countyNames = new Map([...basemap.counties.keys()].map((name) => [bareCounty(name), name]));
  const rivers = new Map<string, readonly LngLat[][]>();
  const cells = new Map<string, readonly TownCell[]>();
  const unions = new Map<string, AreaGeometry | null>();
  const county = (name: string) => counties.get(bareCounty(name)) ?? null;
  const cellsOf = (name: string) =>
    getOrMake(cells, bareCounty(name), () => {
      const outline = county(name);
      const towns = places.filter((place) => isTown(place) && bareCounty(place.county) === bareCounty(name));
      if (outline === null || towns.length === 0 || !withAllTowns.has(bareCounty(name))) return [];
      const areas = townCells(
        towns.map((town) => [town.lon, town.lat]),
        outline,
      );
      return towns.flatMap((place, index): TownCell[] => {
        const area = areas[index];
        return area === null || area === undefined ? [] : [{ place, area }];
      });
    });
  return {
    places,
    county,
    countyName: (name) => countyNames.get(bareCounty(name)) ?? null,
    united: (key, unite) => getOrMake(unions, key, unite),
    countiesIn: (district) => {
      const bare = bareCounty(district);
      const names = [...basemap.counties].filter(
        ([name, { province }]) => bareCounty(name) === bare || (province !== null && bareCounty(province) === bare),
      );
      return names.map(([name]) => name).sort();
    },
    river: (name) => getOrMake(rivers, name, () => joinParts(basemap.rivers.get(name) ?? [])),
    cells: cellsOf,
    cell: (name, town) => cellsOf(name).find(({ place }) => place.name === town && place.county === name) ?? null,
    lakes: basemap.lakes,
    lakeIndex: indexAreas(basemap.lakes),
    // A river stands there once for each of its names.
    riverIndex: indexLines(new Set([...basemap.rivers.values()].flat())),
    riverNames: [...basemap.rivers.keys()],
    countyNames: [...basemap.counties.keys()],
  };
}

/** Whether a place is a town with a territory of its own. */
export function isTown(place: Place): boolean {
  return place.kind === "town" || place.kind === "subdistrict";
}
