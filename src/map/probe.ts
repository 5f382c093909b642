import type { MapGeoJSONFeature, Map as MapLibre } from "maplibre-gl";
import { SOURCE } from "./layer-names.ts";

/** What stands on the map now, read only: for the console, the browser tests and the bench. */
export interface MapProbe {
  /** IDs of the features on screen; those in a cluster are not among them. */
  rendered(): string[];
  /** What stands out on screen and why ("selected", "hover" or "named"), by feature ID. */
  highlighted(): Record<string, string>;
  /** IDs of the features that a click at a pixel of the page would mean. */
  meantAt(x: number, y: number): readonly string[];
  /** A pixel of the page where a click means this feature alone, or else among others; null when it cannot be hit. */
  pixelOf(id: string): { x: number; y: number } | null;
}

declare global {
  interface Window {
    /** There once the map engine is; see docs/architecture.md. */
    atlas?: MapProbe;
  }
}

/** px kept from the edge of the canvas, where controls stand. */
const MARGIN = 12;

/** @param meantAt the features that a click at a pixel of the canvas would mean */
export function createProbe(map: MapLibre, meantAt: (x: number, y: number) => readonly string[]): MapProbe {
  const drawnFrom = (source: string): MapGeoJSONFeature[] =>
    map.queryRenderedFeatures({
      layers: map.getLayersOrder().filter((id) => map.getLayer(id)?.source === source),
    });
  const own = () => drawnFrom(SOURCE.features);

  return {
    rendered: () => [...new Set(own().map(({ properties }) => String(properties.id)))],
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
      const pixels = own()
        .filter(({ properties }) => properties.id === id)
        .flatMap(({ geometry }) => positionsOf(geometry))
        .map((position) => map.project(position))
        .filter(({ x, y }) => x > MARGIN && y > MARGIN && x < width - MARGIN && y < height - MARGIN);
      const hit = pixels.filter(({ x, y }) => meantAt(x, y).includes(id));
      const best = hit.find(({ x, y }) => meantAt(x, y).length === 1) ?? hit[0];
      return best === undefined ? null : { x: left + best.x, y: top + best.y };
    },
  };
}

/**
 * Writes whether the map is still drawing on its element: data-status="busy" or "idle". A change asked for now is seen
 * as busy within two frames.
 */
export function showStatus(map: MapLibre, element: HTMLElement): void {
  const show = (status: "busy" | "idle"): void => {
    if (element.dataset.status !== status) element.dataset.status = status;
  };
  for (const event of ["dataloading", "movestart", "render"] as const) map.on(event, () => show("busy"));
  map.on("idle", () => show("idle"));
}

/** Positions on a geometry; of an area none, since its marker stands for it. */
function positionsOf(geometry: GeoJSON.Geometry): [number, number][] {
  switch (geometry.type) {
    case "Point":
      return pairs([geometry.coordinates]);
    case "MultiPoint":
    case "LineString":
      return pairs(geometry.coordinates);
    case "MultiLineString":
      return pairs(geometry.coordinates.flat());
    default:
      return [];
  }
}

function pairs(positions: GeoJSON.Position[]): [number, number][] {
  return positions.flatMap(([lng, lat]): [number, number][] =>
    lng === undefined || lat === undefined ? [] : [[lng, lat]],
  );
}
