import type { Place } from "../../src/model/authored.ts";
import { bareCounty } from "../text/bare-county.ts";
import { didYouMean } from "../text/suggest.ts";

/** Why a name does not lead to exactly one place. */
export interface PlaceFault {
  readonly code: "unknown-place" | "ambiguous-place";
  readonly message: string;
}

/** The places as one plan names them: its own districts are searched first, then the region. */
export interface Gazetteer {
  /** A place by `name` or `county/name`; 镇, 乡, 街道, 区, 县 and 市 may be left out. */
  find(ref: string): Place | PlaceFault;
}

/** @param districts the plan's own, as plan.yaml and the basemap name them */
export function createGazetteer(places: readonly Place[], districts: readonly string[]): Gazetteer {
  const own = new Set(districts.map(bareCounty));
  const home = indexNames(places.filter((place) => own.has(bareCounty(place.county))));
  const region = indexNames(places.filter((place) => !own.has(bareCounty(place.county))));
  const all = indexNames(places);
  // An exact name in the region comes before a name at home with another rank: 巫山县 is not 巫山镇.
  const order = [home.names, home.aliases, region.names, region.aliases, home.variants, region.variants];
  return {
    find: (ref) => {
      const slash = ref.indexOf("/");
      const name = slash === -1 ? ref : ref.slice(slash + 1);
      const county = slash === -1 ? null : bareCounty(ref.slice(0, slash));
      const tables = county === null ? order : [all.names, all.aliases, all.variants];
      for (const table of tables) {
        const found = (table.get(name) ?? []).filter((place) => county === null || bareCounty(place.county) === county);
        const [place, second] = found;
        if (place === undefined) continue;
        if (second === undefined) return place;
        const choices = found.map((each) => `${each.county}/${each.name}`).join(" or ");
        return { code: "ambiguous-place", message: `${ref} may be ${choices}; write one of these` };
      }
      const known = [...home.names.keys(), ...home.aliases.keys(), ...region.names.keys(), ...region.aliases.keys()];
      const mend = didYouMean(name, known) || " Add it to geo/places with its position and source.";
      return { code: "unknown-place", message: `${ref} is not in the gazetteer.${mend}` };
    },
  };
}

type PlacesByName = ReadonlyMap<string, readonly Place[]>;

function indexNames(places: readonly Place[]): { names: PlacesByName; aliases: PlacesByName; variants: PlacesByName } {
  const names = new Map<string, Place[]>();
  const aliases = new Map<string, Place[]>();
  const variants = new Map<string, Place[]>();
  for (const place of places) {
    put(names, place.name, place);
    for (const alias of place.aliases ?? []) put(aliases, alias, place);
    for (const variant of variantsOf(place)) put(variants, variant, place);
  }
  return { names, aliases, variants };
}

function put(table: Map<string, Place[]>, name: string, place: Place): void {
  const there = table.get(name);
  if (there === undefined) table.set(name, [place]);
  else if (!there.includes(place)) there.push(place);
}

/** The name without its rank, and with every other rank that a place of its kind can have. */
function variantsOf(place: Place): string[] {
  const ranks = ["town", "subdistrict"].includes(place.kind)
    ? ["镇", "乡", "街道"]
    : ["county-seat", "city"].includes(place.kind)
      ? ["区", "县", "市"]
      : [];
  if (ranks.length === 0) return [];
  return [place.name, ...(place.aliases ?? [])].flatMap((name) => {
    const rank = ranks.find((each) => name.endsWith(each) && name.length > each.length + 1);
    const bare = rank === undefined ? name : name.slice(0, -rank.length);
    return [bare, ...ranks.map((each) => bare + each)];
  });
}

/** The order in which places are written: by county, then name, by code unit. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.county !== b.county) return a.county < b.county ? -1 : 1;
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
