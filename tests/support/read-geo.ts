/** Reads the committed gazetteer and basemap for the tests of this folder. */
import { readdirSync, readFileSync } from "node:fs";
import type { FeatureCollection, LineString, MultiPolygon, Polygon } from "geojson";
import { parse } from "yaml";
import * as z from "zod";
import { Place } from "../../src/model/authored.ts";

const geojson = <G, P>(path: string): FeatureCollection<G & (LineString | Polygon | MultiPolygon), P> =>
  JSON.parse(readFileSync(path, "utf8"));

export type CountyProperties = { name: string; adcode: string; city: string; province: string };
export type RiverProperties = { name: string; aliases?: string[]; rank: number; certainty: string; source: string };
export type LakeProperties = { name: string; certainty: string; source: string };

export const BASEMAP = ["counties", "rivers", "lakes"].map((name) => `geo/basemap/${name}.geojson`);

export const readCounties = () =>
  geojson<Polygon | MultiPolygon, CountyProperties>("geo/basemap/counties.geojson").features;
export const readRivers = () => geojson<LineString, RiverProperties>("geo/basemap/rivers.geojson").features;
export const readLakes = () => geojson<Polygon | MultiPolygon, LakeProperties>("geo/basemap/lakes.geojson").features;

/** Official town -> GeoNames position or null, by district. */
export const readTowns = () =>
  z
    .record(z.string(), z.record(z.string(), z.tuple([z.number(), z.number()]).nullable()))
    .parse(parse(readFileSync("geo/basemap/towns.yaml", "utf8")));

export const PLACE_FILES = readdirSync("geo/places").map((name) => `geo/places/${name}`);

export const readPlaces = (path: string): Place[] => z.array(Place).parse(parse(readFileSync(path, "utf8")));
