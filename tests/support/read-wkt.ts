/** Reads well-known text back as GeoJSON, by turning it into JSON: independent of how it was written. */
export function readWkt(text: string): { type: string; coordinates: unknown } {
  const [, word = "", body = ""] = /^([A-Z]+) (\(.*\))$/s.exec(text) ?? [];
  const type = TYPES.get(word);
  if (type === undefined) throw new Error(`not WKT: ${text.slice(0, 40)}`);
  const nested: unknown = JSON.parse(
    body
      .replace(/(-?[\d.]+) (-?[\d.]+)/g, "[$1,$2]")
      .replaceAll("(", "[")
      .replaceAll(")", "]"),
  );
  if (!Array.isArray(nested)) throw new Error(`not WKT: ${text.slice(0, 40)}`);
  // (x y) holds one position, ((x y), (x y)) holds each in brackets of its own.
  if (type === "Point") return { type, coordinates: nested[0] };
  return { type, coordinates: type === "MultiPoint" ? nested.flat() : nested };
}

const TYPES = new Map([
  ["POINT", "Point"],
  ["MULTIPOINT", "MultiPoint"],
  ["LINESTRING", "LineString"],
  ["MULTILINESTRING", "MultiLineString"],
  ["POLYGON", "Polygon"],
  ["MULTIPOLYGON", "MultiPolygon"],
]);
