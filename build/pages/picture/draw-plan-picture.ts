import type { Geometry, PlanFeature, PlanSummary } from "../../../src/model/atlas.ts";
import type { Bbox, Position } from "../../../src/model/geo.ts";
import { PAPER } from "../../../src/symbols/palette.ts";
import { Raster, type Spot } from "./raster.ts";

/** px. What link previews ask for: nearly two to one, and wide enough for a dense screen. */
export const PICTURE_SIZE = { width: 1200, height: 630 };
/** px between the plan's districts and the edge of the picture. */
const MARGIN = 36;
/** Areas that are larger than this share of the picture would only tint it: zones of many counties. */
const LARGEST_SHARE = 0.04;

/** What lies under a plan: outlines with their names (null where they have none), and water. */
export interface PictureBasemap {
  readonly counties: readonly { readonly name: string | null; readonly geometry: Geometry }[];
  readonly water: readonly Geometry[];
}

/**
 * A small map as a PNG file: the districts of a plan or of all plans, water, and features in the colour of their kind. It
 * has no letters, since the build has no fonts to draw them with; what stands beside it names the plan.
 */
export function drawPlanPicture(
  { bbox, districts }: Pick<PlanSummary, "bbox" | "districts">,
  features: readonly PlanFeature[],
  basemap: PictureBasemap,
): Buffer {
  const raster = new Raster(PICTURE_SIZE.width, PICTURE_SIZE.height, PAPER.landOutside);
  const project = fitInto(bbox);
  const own = basemap.counties.filter(({ name }) => name !== null && districts.includes(name));
  for (const { geometry } of own)
    for (const area of polygonsIn(geometry)) raster.fillArea(projectAll(area, project), PAPER.land);
  for (const { geometry } of basemap.counties) drawOutline(raster, geometry, project, 1, PAPER.border);
  for (const geometry of basemap.water) {
    for (const area of polygonsIn(geometry)) raster.fillArea(projectAll(area, project), PAPER.water);
    for (const line of strokesIn(geometry)) raster.drawLine(line.map(project), 2.5, PAPER.water);
  }
  for (const { geometry } of own) drawOutline(raster, geometry, project, 2.5, PAPER.districtBorder);
  drawFeatures(raster, features, project);
  return raster.toPng();
}

type Project = (position: Position) => Spot;

/** Areas first, then lines, then points; what matters most goes on top of its like. */
function drawFeatures(raster: Raster, features: readonly PlanFeature[], project: Project): void {
  const drawn = features.flatMap(({ geometry, properties }) =>
    geometry === null ? [] : [{ geometry, colour: PAPER.kind[properties.kind], rank: properties.rank }],
  );
  drawn.sort((a, b) => b.rank - a.rank);
  for (const { geometry, colour } of drawn) {
    const areas = polygonsIn(geometry).map((area) => projectAll(area, project));
    if (areas.some((area) => shareOf(area) > LARGEST_SHARE)) continue;
    for (const area of areas) raster.fillArea(area, colour, 0.22);
  }
  for (const { geometry, colour, rank } of drawn) {
    const width = rank === 1 ? 4 : rank === 2 ? 2.5 : 1.5;
    for (const line of strokesIn(geometry)) {
      raster.drawLine(line.map(project), width + 2, PAPER.halo);
      raster.drawLine(line.map(project), width, colour);
    }
  }
  for (const { geometry, colour, rank } of drawn) {
    const radius = rank === 1 ? 8 : rank === 2 ? 5 : 3.5;
    for (const point of positionsIn(geometry)) {
      raster.fillDisc(project(point), radius + 1.5, PAPER.halo);
      raster.fillDisc(project(point), radius, colour);
    }
  }
}

function drawOutline(raster: Raster, geometry: Geometry, project: Project, width: number, colour: string): void {
  for (const ring of polygonsIn(geometry).flat()) raster.drawLine(ring.map(project), width, colour);
}

/** Web Mercator, as the map has it, with the box in the middle of the picture. */
function fitInto([west, south, east, north]: Bbox): Project {
  const down = (lat: number) => -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  const across = (lng: number) => (lng * Math.PI) / 180;
  const { width, height } = PICTURE_SIZE;
  const [boxWidth, boxHeight] = [across(east) - across(west), down(south) - down(north)];
  const scale = Math.min((width - 2 * MARGIN) / boxWidth, (height - 2 * MARGIN) / boxHeight);
  const [left, top] = [(width - boxWidth * scale) / 2, (height - boxHeight * scale) / 2];
  return ([lng = 0, lat = 0]) => [left + (across(lng) - across(west)) * scale, top + (down(lat) - down(north)) * scale];
}

function projectAll(rings: readonly (readonly Position[])[], project: Project): Spot[][] {
  return rings.map((ring) => ring.map(project));
}

/** How much of the picture the box round an area takes. */
function shareOf(area: readonly (readonly Spot[])[]): number {
  const [xs, ys] = [area.flatMap((ring) => ring.map(([x]) => x)), area.flatMap((ring) => ring.map(([, y]) => y))];
  const size = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return (size(xs) * size(ys)) / (PICTURE_SIZE.width * PICTURE_SIZE.height);
}

/** Each polygon as its rings. */
function polygonsIn(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function strokesIn(geometry: Geometry): Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

function positionsIn(geometry: Geometry): Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  return geometry.type === "MultiPoint" ? geometry.coordinates : [];
}
