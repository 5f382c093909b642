import { toLngLat } from "../model/geo.ts";
import { SOURCE } from "./source-names.ts";

/** What is on the map now, read only: for the console, the browser tests and the bench. */
export interface MapProbe {
  /** IDs of the features on screen; those in a cluster are not among them. */
  rendered(): string[];
  /** What stands out on screen and why ("selected", "hover" or "named"), by feature ID. */
  highlighted(): Record<string, string>;
  /** IDs of the features that a click at a pixel of the page would mean. */
  meantAt(x: number, y: number): readonly string[];
  /** A pixel of the page where a click means this feature, alone if possible; null when it cannot be clicked. */
  pixelOf(id: string): { x: number; y: number } | null;
}

declare global {
  interface Window {
    /** There once the map engine is; see docs/architecture.md. */
    atlas?: MapProbe;
  }
}

interface DrawnFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: GeoJSON.Geometry;
}

/** What is needed of a map to look at what it shows. */
export interface ProbedMap {
  queryRenderedFeatures(options: { layers: string[] }): readonly DrawnFeature[];
  getLayersOrder(): string[];
  getLayer(id: string): { readonly source: string } | undefined;
  getCanvas(): {
    getBoundingClientRect(): {
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };
  };
  project(position: [number, number]): { readonly x: number; readonly y: number };
}

/** px kept from the edge of the canvas, where controls lie over it. */
const MARGIN = 12;

/** @param meantAt IDs of the features that a click at a pixel of the canvas would mean */
export function createProbe(map: ProbedMap, meantAt: (x: number, y: number) => readonly string[]): MapProbe {
  const drawnFrom = (source: string): readonly DrawnFeature[] =>
    map.queryRenderedFeatures({
      layers: map.getLayersOrder().filter((id) => map.getLayer(id)?.source === source),
    });

  return {
    rendered: () => [...new Set(drawnFrom(SOURCE.features).map(({ properties }) => String(properties.id)))],
    highlighted: () =>
      Object.fromEntries(
        drawnFrom(SOURCE.highlights).map(({ properties }) => [String(properties.id), String(properties.highlight)]),
      ),
    meantAt: (x, y) => {
      const { left, top } = map.getCanvas().getBoundingClientRect();
      return meantAt(x - left, y - top);
    },
    pixelOf: (id) => {
      const { left, top, width, height } = map.getCanvas().getBoundingClientRect();
      const pixels = drawnFrom(SOURCE.features)
        .filter(({ properties }) => properties.id === id)
        .flatMap(({ geometry }) => positionsOf(geometry))
        .map((position) => map.project([...toLngLat(position)]))
        .filter(({ x, y }) => x > MARGIN && y > MARGIN && x < width - MARGIN && y < height - MARGIN);
      const hit = pixels.filter(({ x, y }) => meantAt(x, y).includes(id));
      const best = hit.find(({ x, y }) => meantAt(x, y).length === 1) ?? hit[0];
      return best === undefined ? null : { x: left + best.x, y: top + best.y };
    },
  };
}

/** Positions on a geometry; none for an area, since its marker stands for it. */
function positionsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "MultiPoint":
    case "LineString":
      return geometry.coordinates;
    case "MultiLineString":
      return geometry.coordinates.flat();
    default:
      return [];
  }
}
