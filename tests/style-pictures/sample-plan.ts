import type { Feature, FeatureCollection, Geometry as GeoGeometry } from "geojson";
import type {
  AtlasIndex,
  Block,
  FeatureProperties,
  Geometry,
  PlanFeature,
  PlanFeatures,
  PlanText,
} from "../../src/model/atlas.ts";
import { featureId } from "../../src/model/ids.ts";
import { KINDS, type Kind, PHASES } from "../../src/model/vocabulary.ts";
import { feature, section } from "../support/builders.ts";

/** Where a picture is taken: its centre in WGS84 degrees, and the zoom. */
export interface Sheet {
  readonly lng: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Pictures are taken far apart from each other, so that none shows anything of another. */
export const SHEETS = {
  basemap: { lng: 105, lat: 30, zoom: 9.6 },
  lines: { lng: 107, lat: 30, zoom: 10 },
  areas: { lng: 109, lat: 30, zoom: 10.6 },
  markers: { lng: 111, lat: 30, zoom: 12 },
  clusters: { lng: 113, lat: 30, zoom: 9 },
  highlights: { lng: 115, lat: 30, zoom: 10 },
} as const satisfies Record<string, Sheet>;

const PLAN = "sample";
const DISTRICT = "示例区";

/** The position of a pixel; (0, 0) is the middle of the sheet. */
function at({ lng, lat, zoom }: Sheet, x: number, y: number): [number, number] {
  const degrees = 360 / (512 * 2 ** zoom);
  return [lng + x * degrees, lat - y * degrees * Math.cos((lat * Math.PI) / 180)];
}

function rectangle(sheet: Sheet, x: number, y: number, width: number, height: number): [number, number][][] {
  const corners = [
    [x, y + height],
    [x + width, y + height],
    [x + width, y],
    [x, y],
    [x, y + height],
  ] as const;
  return [corners.map(([x, y]) => at(sheet, x, y))];
}

function line(sheet: Sheet, ...pixels: readonly (readonly [number, number])[]): Geometry {
  return { type: "LineString", coordinates: pixels.map(([x, y]) => at(sheet, x, y)) };
}

function point(sheet: Sheet, x: number, y: number): Geometry {
  return { type: "Point", coordinates: at(sheet, x, y) };
}

function sample(slug: string, geometry: Geometry, properties: Partial<FeatureProperties>): PlanFeature {
  return feature(featureId(PLAN, slug), geometry, { name: slug, certainty: "traced", rank: 1, ...properties });
}

const RANKS = [1, 2, 3] as const;
const kindAt = (index: number): Kind => KINDS[index % KINDS.length] ?? "rail";

/** A line for each rank and phase, the left half schematic. */
function lineSamples(): PlanFeature[] {
  const sheet = SHEETS.lines;
  return RANKS.flatMap((rank, group) =>
    PHASES.flatMap((phase, row) => {
      const y = -220 + (group * PHASES.length + row) * 21;
      const properties = { rank, phase, kind: kindAt(group * PHASES.length + row) };
      const slug = `line-${rank}-${phase}`;
      return [
        sample(`${slug}-schematic`, line(sheet, [-300, y], [-150, y + 10], [-10, y]), {
          ...properties,
          certainty: "schematic",
        }),
        sample(`${slug}-traced`, line(sheet, [10, y], [150, y + 10], [300, y]), properties),
      ];
    }),
  );
}

/** An area for each rank, phase and certainty, and a row of large ones, which are paler. */
function areaSamples(): PlanFeature[] {
  const sheet = SHEETS.areas;
  const area = (slug: string, x: number, y: number, km2: number, properties: Partial<FeatureProperties>): PlanFeature =>
    sample(
      slug,
      { type: "Polygon", coordinates: rectangle(sheet, x, y, 78, 64) },
      { ...properties, area: { anchor: at(sheet, x + 60, y + 46), km2 } },
    );
  const small = RANKS.flatMap((rank, group) =>
    (["schematic", "traced"] as const).flatMap((certainty, half) =>
      PHASES.map((phase, column) => {
        const row = group * 2 + half;
        const properties = { rank, phase, certainty, kind: kindAt(row * PHASES.length + column) };
        return area(`area-${rank}-${certainty}-${phase}`, -310 + column * 88, -235 + row * 68, 40, properties);
      }),
    ),
  );
  const large = [400, 1200, 2500, 4000, 5900, 6100, 9000].map((km2, column) =>
    area(`area-large-${km2}`, -310 + column * 88, 173, km2, { certainty: "schematic", kind: kindAt(column + 5) }),
  );
  return [...small, ...large];
}

/** A marker for each kind and phase, and one for each kind in the smaller sizes. */
function markerSamples(): PlanFeature[] {
  const sheet = SHEETS.markers;
  const marker = (
    rank: 1 | 2 | 3,
    kind: Kind,
    column: number,
    phase: (typeof PHASES)[number],
    row: number,
  ): PlanFeature =>
    sample(`marker-${rank}-${kind}-${phase}`, point(sheet, -297 + column * 33, -200 + row * 44), { rank, kind, phase });
  return KINDS.flatMap((kind, column) => [
    ...PHASES.map((phase, row) => marker(1, kind, column, phase, row)),
    marker(2, kind, column, "start", PHASES.length),
    marker(3, kind, column, "start", PHASES.length + 1),
  ]);
}

/** Places with 1, 2, 10 and 60 minor points, and a headline beside each. */
function clusterSamples(): PlanFeature[] {
  const sheet = SHEETS.clusters;
  return [1, 2, 10, 60].flatMap((count, column) => {
    const x = -210 + column * 140;
    const members = Array.from({ length: count }, (_, index) =>
      sample(`cluster-${count}-${index + 1}`, point(sheet, x, 0), { rank: 3, places: [`place-${count}`] }),
    );
    return [...members, sample(`town-${count}`, point(sheet, x, 0), { kind: "town" })];
  });
}

/** What is selected or pointed at in pictures: a line, two areas, and an aggregate of points. */
function highlightSamples(): PlanFeature[] {
  const sheet = SHEETS.highlights;
  const stops = [-250, -150, -50, 50, 150, 250];
  const aggregate: Geometry = { type: "MultiPoint", coordinates: stops.map((x) => at(sheet, x, 160)) };
  const areaAt = (slug: string, x: number, certainty: "traced" | "schematic"): PlanFeature =>
    sample(
      slug,
      { type: "Polygon", coordinates: rectangle(sheet, x, -40, 200, 130) },
      { kind: "ecology", certainty, area: { anchor: at(sheet, x + 100, 25), km2: 120 } },
    );
  return [
    sample("selected-line", line(sheet, [-280, -180], [0, -150], [280, -180]), { kind: "rail", phase: "start" }),
    sample("other-line", line(sheet, [-280, -120], [0, -150], [280, -120]), { kind: "highway", rank: 2 }),
    areaAt("selected-area", -250, "schematic"),
    areaAt("other-area", 50, "traced"),
    sample("network", aggregate, { kind: "logistics" }),
    ...stops.map((x, index) =>
      sample(`stop-${index}`, point(sheet, x, 160), { kind: "logistics", partOf: [featureId(PLAN, "network")] }),
    ),
  ];
}

function collect(
  ...features: readonly { geometry: GeoGeometry; properties: Record<string, unknown> }[]
): FeatureCollection {
  return { type: "FeatureCollection", features: features.map((one): Feature => ({ type: "Feature", ...one })) };
}

/** Two counties, three rivers, a lake and towns. */
function basemapFiles(): Record<string, FeatureCollection> {
  const sheet = SHEETS.basemap;
  const county = (name: string, x: number, width: number) => ({
    geometry: { type: "Polygon" as const, coordinates: rectangle(sheet, x, -200, width, 400) },
    properties: { name },
  });
  const river = (rank: number, y: number) => ({
    geometry: line(sheet, [-300, y], [-50, y + 40], [300, y]),
    properties: { name: `river-${rank}`, rank },
  });
  const town = (rank: number, x: number) => ({
    geometry: point(sheet, x, 150),
    properties: { name: `town-${x}`, rank },
  });
  return {
    "counties.geojson": collect(county(DISTRICT, -280, 280), county("邻县", 0, 280)),
    "rivers.geojson": collect(river(1, -150), river(2, -80), river(3, -20)),
    "lakes.geojson": collect({
      geometry: { type: "Polygon", coordinates: rectangle(sheet, -150, 50, 120, 60) },
      properties: { name: "lake" },
    }),
    "towns.geojson": collect(town(3, -200), town(3, -100), town(3, 100), town(2, 200)),
  };
}

/** The paragraphs that the features' passages stand in: a plan whose text lacks one of them is refused. */
function blocksOf({ features }: PlanFeatures): Block[] {
  const passages = features.flatMap(({ properties }) => properties.passages);
  const texts = new Map(passages.map(({ block, start, exact }) => [block, "文".repeat(start) + exact]));
  return [...texts].map(([id, text]) => ({ id, text }));
}

/** The data files of an atlas whose only plan shows everything that the style can draw, by their paths in data/. */
export function sampleFiles(): Record<string, unknown> {
  const features: PlanFeatures = {
    type: "FeatureCollection",
    version: 1,
    features: [...lineSamples(), ...areaSamples(), ...markerSamples(), ...clusterSamples(), ...highlightSamples()],
  };
  const index: AtlasIndex = {
    version: 1,
    build: "sample",
    bbox: [104, 29, 116, 31],
    aliases: {},
    withdrawn: {},
    plans: [
      {
        id: PLAN,
        title: "样例规划",
        shortTitle: "样例",
        issuer: "样例",
        number: null,
        adopted: null,
        published: null,
        period: { from: 2021, to: 2025 },
        level: "district",
        districts: [DISTRICT],
        bbox: [104, 29, 116, 31],
        counts: { features: features.features.length, kind: {}, phase: {}, certainty: {} },
      },
    ],
  };
  const text: PlanText = {
    version: 1,
    plan: PLAN,
    script: "Hans",
    terms: [],
    sections: [section("part_1__chp_1", null, { blocks: blocksOf(features) })],
  };
  const basemap = Object.entries(basemapFiles()).map(([name, file]) => [`basemap/${name}`, file] as const);
  return {
    "index.json": index,
    [`${PLAN}/features.geojson`]: features,
    [`${PLAN}/text.json`]: text,
    ...Object.fromEntries(basemap),
  };
}
