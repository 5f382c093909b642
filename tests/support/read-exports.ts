import { check } from "@placemarkio/check-geojson";
import { kml } from "@tmcw/togeojson";
import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";
import { SaxesParser } from "saxes";
import type { ExportWords } from "../../src/data/export/context.ts";
import { isFormula } from "../../src/data/export/safe-text.ts";
import { type ReadFeature, readColumns } from "./read-back.ts";

/** Reads exported files as other programs do: none of these readers has anything of the writers in it. */

/** The rows of a CSV, its guards taken off. */
export function readCsv(csv: string): string[][] {
  const rows: string[][] = parse(csv, { bom: true });
  return rows.map((row) => row.map(unguard));
}

/** A cell without the apostrophes that keep it from being run. */
export function unguard(cell: string): string {
  const bare = cell.startsWith("'") && isFormula(cell) ? cell.slice(1) : cell;
  return bare
    .split(/([;\t\r\n])/)
    .map((part, index) => (index > 0 && part.startsWith("'") && isFormula(part) ? part.slice(1) : part))
    .join("");
}

/** The sheets of a workbook by name: rows of texts, empty where there is nothing. */
export async function readWorkbook(blob: Blob): Promise<Map<string, string[][]>> {
  const sheets = await readXlsxFile(Buffer.from(await blob.arrayBuffer()), { trim: false });
  return new Map(
    sheets.map(({ sheet, data }) => [
      sheet,
      data.map((row) => row.map((cell) => (cell === null || cell === undefined ? "" : String(cell)))),
    ]),
  );
}

/** The features of a KML. Its Multi geometries are collections. */
export function readKml(text: string, words: ExportWords): ReadFeature[] {
  checkXml(text);
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, "text/xml");
  return kml(document).features.map(({ geometry, properties }) => ({
    ...readColumns((name) => {
      if (name === "wkt") return "";
      const value: unknown = properties?.[name];
      return typeof value === "string" ? value : "";
    }, words),
    geometry,
  }));
}

/** @throws when a text is not well-formed XML 1.0 */
export function checkXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(text).close();
}

/**
 * The features of a GeoJSON, without the plan, the area, byMembers and the paths of passages, which follow from the rest.
 * @throws when the text is not GeoJSON as RFC 7946 has it
 */
export function readGeoJson(text: string): ReadFeature[] {
  const read = check(text);
  if (read.type !== "FeatureCollection") throw new Error("not a FeatureCollection");
  return read.features.map(({ id, geometry, properties }) => {
    const { plan: _, area: _area, byMembers: _byMembers, passages, ...rest } = properties ?? {};
    return { id: String(id), geometry, properties: { ...rest, passages: passages.map(withoutPath) } };
  });
}

function withoutPath({ path: _, ...passage }: Record<string, unknown>): Record<string, unknown> {
  return passage;
}

/** A geometry's simple parts: KML has one kind of collection for all Multi types. */
export function partsOf(geometry: unknown): unknown {
  if (!isGeometry(geometry)) return geometry;
  if (geometry.type === "GeometryCollection") return geometry.geometries;
  if (!geometry.type.startsWith("Multi") || !Array.isArray(geometry.coordinates)) return [geometry];
  const type = geometry.type.slice("Multi".length);
  return geometry.coordinates.map((coordinates: unknown) => ({ type, coordinates }));
}

function isGeometry(value: unknown): value is { type: string; coordinates?: unknown; geometries?: unknown } {
  return typeof value === "object" && value !== null && "type" in value;
}
