import { indexAreas } from "../../src/geometry/area-index.ts";
import type { AreaGeometry, LngLat } from "../../src/model/geo.ts";
import type { Kind } from "../../src/model/vocabulary.ts";
import type { Entry } from "../sources/entry.ts";
import type { RecipeInputs } from "./recipe-inputs.ts";

/** What may stand in a lake: by kind, or by what its name ends with. */
const WATER_KINDS: readonly Kind[] = ["water-works", "water-transport", "ecology"];
const WATER_NAME = /(?:[桥橋岛島湖坝壩]|水[库庫])$/;

/** Where the features of a plan may stand. */
export interface Ground {
  /** Whether a feature may be moved from one position to the other: onto dry land if it is no water work, within the district, on the same bank. */
  mayMove(entry: Entry, from: LngLat, to: LngLat): boolean;
  /** Whether a position lies in the district. */
  isHome(at: LngLat): boolean;
  /** The lake that a feature stands in although it belongs on land; null where there is none. */
  wrongLake(entry: Entry, at: LngLat): string | null;
}

/** @param districts counties that the plan is about, as the basemap names them */
export function createGround(inputs: RecipeInputs, districts: readonly string[]): Ground {
  const outlines = districts.flatMap((name): [string, AreaGeometry][] => {
    const outline = inputs.county(name);
    return outline === null ? [] : [[name, outline]];
  });
  const home = indexAreas(outlines);
  const wrongLake = (entry: Entry, at: LngLat): string | null =>
    WATER_KINDS.includes(entry.kind) || WATER_NAME.test(entry.name) ? null : inputs.lakeIndex.nameAt(at);
  const isHome = (at: LngLat) => home.nameAt(at) !== null;
  return {
    isHome,
    wrongLake,
    mayMove: (entry, from, to) =>
      wrongLake(entry, to) === null &&
      (!isHome(from) || isHome(to)) &&
      // A lake has no bank of its own: what stands "at the lake" may go to any shore.
      (inputs.lakeIndex.nameAt(from) !== null || !inputs.riverIndex.crosses(from, to)),
  };
}
