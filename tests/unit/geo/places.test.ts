import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Place } from "../../../src/model/authored.ts";
import { distanceToOutline } from "../../support/distance-to-outline.ts";
import { PLACE_FILES, readCounties, readPlaces, readTowns } from "../../support/read-geo.ts";

const counties = readCounties();
const suffix = /(([土苗仡侗羌彝]家?佬?族)+自治[县州]|[区县市州]|林区)$/;
const shortName = (name: string): string => (name.length > 2 ? name.replace(suffix, "") : name);

/** The outlines a place's county stands for: a county, a prefecture, or 重庆 as a whole. */
const outlinesOf = ({ county }: Place) =>
  counties.filter(({ properties: { name, city } }) => shortName(name) === county || shortName(city) === county);

const metresAway = (place: Place): number =>
  Math.min(...outlinesOf(place).map(({ geometry }) => distanceToOutline([place.lon, place.lat], geometry)));

describe.each(PLACE_FILES)("%s", (path) => {
  const places = readPlaces(path);

  it("puts every place in its county, give or take its accuracy", () => {
    const astray = places
      .filter((place) => outlinesOf(place).length > 0 && metresAway(place) > place.accuracy_m)
      .map((place) => `${place.county}/${place.name} is ${Math.round(metresAway(place))} m outside`);
    expect(astray).toEqual([]);
  });

  it("names a county of the map wherever the map has one", () => {
    const unknown = places
      .filter((place) => outlinesOf(place).length === 0)
      .filter(({ lon, lat }) => counties.some(({ geometry }) => distanceToOutline([lon, lat], geometry) === 0))
      .map(({ county, name }) => `${county}/${name}`);
    expect(unknown).toEqual([]);
  });

  it("names sources that SOURCES.md explains", () => {
    const explained = readFileSync("geo/basemap/SOURCES.md", "utf8");
    const unexplained = places.filter(({ source }) => !explained.includes(`\`${source}\``));
    expect(unexplained.map(({ name, source }) => `${name}: ${source}`)).toEqual([]);
  });
});

describe("the gazetteer", () => {
  const places = PLACE_FILES.flatMap(readPlaces);
  const isTown = ({ kind }: Place): boolean => kind === "town" || kind === "subdistrict";

  it("has every official town of the four districts", () => {
    const missing = Object.entries(readTowns()).flatMap(([district, towns]) =>
      Object.keys(towns).filter(
        (name) => !places.some((place) => place.county === district && place.name === name && isTown(place)),
      ),
    );
    expect(missing).toEqual([]);
  });

  it("keeps towns where GeoNames has them, when it says so", () => {
    const towns = readTowns();
    const moved = places.filter(isTown).filter(({ county, name, source, lon, lat }) => {
      const match = towns[county]?.[name];
      return source === "GeoNames" && match && (match[0] !== lon || match[1] !== lat);
    });
    expect(moved).toEqual([]);
  });

  it("has no two towns, nor two seats, on one spot", () => {
    for (const group of [
      places.filter(isTown),
      places.filter(({ kind }) => kind === "county-seat" || kind === "city"),
    ]) {
      const spots = group.map(({ lon, lat }) => `${lon},${lat}`);
      const shared = group.filter(({ lon, lat }) => spots.filter((spot) => spot === `${lon},${lat}`).length > 1);
      expect(shared.map(({ name }) => name)).toEqual([]);
    }
  });

  it("gives a full name to one place of a county", () => {
    const names = places.map(({ county, name }) => `${county}/${name}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("owns up to what is estimated: never better than 300 m", () => {
    const bold = places.filter(({ source, accuracy_m }) => source === "estimate" && accuracy_m < 300);
    expect(bold.map(({ name }) => name)).toEqual([]);
  });
});
