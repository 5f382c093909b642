import { type AreaIndex, indexAreas } from "../../src/geometry/area-index.ts";
import { samplePoints } from "../../src/geometry/sample-points.ts";
import type { Geometry } from "../../src/model/atlas.ts";
import type { AreaGeometry, LngLat } from "../../src/model/geo.ts";
import { getOrMake } from "../../src/model/get-or-make.ts";
import type { Drawing } from "../recipes/drawing.ts";
import type { RecipeInputs } from "../recipes/recipe-inputs.ts";

/** Degrees, about 2 km: no schematic line is known better, and a corner that it cuts off says nothing. */
const STEP_DEGREES = 0.02;

/** The counties and towns that drawings lie in. */
export interface CrossedUnits {
  /** Names of the outlines: those of the places that it names, then the others that a line or an area crosses. */
  countiesOf(drawing: Drawing): string[];
  /** Towns of these districts that a line or an area crosses; none where the districts' towns are not all known. */
  townsOf(drawing: Drawing, districts: readonly string[]): string[];
}

export function createCrossedUnits(inputs: RecipeInputs): CrossedUnits {
  const outlines = inputs.countyNames.flatMap((name): [string, AreaGeometry][] => {
    const outline = inputs.county(name);
    return outline === null ? [] : [[name, outline]];
  });
  // Features that draw the same union share it, so it is sampled once.
  const samples = new WeakMap<Geometry, LngLat[]>();
  const sample = (geometry: Geometry) => getOrMake(samples, geometry, () => samplePoints(geometry, STEP_DEGREES));
  const countiesAt = unitFinder(indexAreas(outlines), sample);
  const townsAt = new Map<string, UnitFinder>();
  return {
    countiesOf: ({ geometry, counties: named }) => {
      const known = [...new Set(named.flatMap((county) => inputs.countyName(county) ?? []))];
      // A point stands in the county of its place, on whichever side of a border its accuracy has moved it.
      if (geometry === null || (isOfPoints(geometry) && known.length > 0)) return known;
      return [...new Set([...known, ...countiesAt(geometry)])];
    },
    townsOf: ({ geometry }, districts) => {
      const [district] = districts;
      if (geometry === null || isOfPoints(geometry) || district === undefined || districts.length > 1) return [];
      const find = getOrMake(townsAt, district, () => {
        const cells = inputs.cells(district).map(({ place, area }) => [place.name, area] as const);
        return unitFinder(indexAreas(cells), sample);
      });
      return [...find(geometry)];
    },
  };
}

type UnitFinder = (geometry: Geometry) => ReadonlySet<string>;

/** Finds the names at the points of a geometry, once for each geometry. */
function unitFinder(index: AreaIndex, sample: (geometry: Geometry) => readonly LngLat[]): UnitFinder {
  const known = new WeakMap<Geometry, ReadonlySet<string>>();
  const namesAt = (geometry: Geometry) => new Set(sample(geometry).flatMap((point) => index.nameAt(point) ?? []));
  return (geometry) => getOrMake(known, geometry, namesAt);
}

function isOfPoints({ type }: Geometry): boolean {
  return type === "Point" || type === "MultiPoint";
}
