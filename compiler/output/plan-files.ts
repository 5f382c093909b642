import { anchorOf, areaKm2 } from "../../src/geometry/anchor.ts";
import { roundDegrees, tidy } from "../../src/geometry/tidy.ts";
import {
  DATA_VERSION,
  type Figure,
  type Geometry,
  type Passage,
  type PlanFeature,
  type PlanFeatures,
  type PlanText,
} from "../../src/model/atlas.ts";
import { isArea } from "../../src/model/geo.ts";
import { getOrMake } from "../../src/model/get-or-make.ts";
import { drawnFileOf } from "../sources/drawn.ts";
import { joinRemarks } from "../text/remark.ts";
import type { CrossedUnits } from "./crossed-units.ts";
import type { FinishedEntry, FinishedPlan } from "./finish-plan.ts";

/** The features of a plan as published, sorted by ID; their passages in the order of the document. */
export function planFeatures(
  { plan, finished, districts }: FinishedPlan,
  text: PlanText,
  units: CrossedUnits,
): PlanFeatures {
  const order = new Map(text.sections.flatMap((section) => section.blocks).map((block, index) => [block.id, index]));
  const features = finished.map((each) => planFeature(each, order, units, districts, plan.drawn));
  features.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { type: "FeatureCollection", version: DATA_VERSION, features };
}

function planFeature(
  { entry, passages, figures, drawing, sameAs }: FinishedEntry,
  order: ReadonlyMap<string, number>,
  units: CrossedUnits,
  districts: readonly string[],
  drawn: FinishedPlan["plan"]["drawn"],
): PlanFeature {
  const { geometry, area } = drawing.geometry === null ? NOWHERE : getOrMake(shapes, drawing.geometry, publishShape);
  const inText = (a: Passage, b: Passage) =>
    (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start || a.mark[0] - b.mark[0];
  const inOrder = passages.map(({ passage }) => passage).sort(inText);
  return {
    type: "Feature",
    id: entry.id,
    geometry,
    properties: {
      name: entry.name,
      aliases: [...entry.aliases],
      kind: entry.kind,
      phase: entry.phase,
      certainty: drawing.certainty,
      accuracyM: drawing.accuracyM === null ? null : Math.round(drawing.accuracyM),
      area,
      rank: entry.rank,
      partOf: [...entry.partOf],
      byMembers: "members" in entry.where && drawnFileOf(drawn, entry) === null,
      sameAs: [...sameAs],
      places: [...drawing.places],
      towns: units.townsOf(drawing, districts),
      counties: units.countiesOf(drawing),
      sources: [...drawing.sources],
      unlocated: joinRemarks(drawing.unlocated),
      note: joinRemarks(entry.note, entry.phaseNote),
      passages: inOrder,
      figures: figures.map((figure) => publishFigure(figure, entry.id)).sort((a, b) => inText(a.passage, b.passage)),
    },
  };
}

/** A geometry as it is published, and its area. */
interface PublishedShape {
  readonly geometry: Geometry | null;
  readonly area: PlanFeature["properties"]["area"];
}

const NOWHERE: PublishedShape = { geometry: null, area: null };

/** Features that draw the same union share its geometry, so the work is done once. */
const shapes = new WeakMap<Geometry, PublishedShape>();

function publishShape(drawn: Geometry): PublishedShape {
  const geometry = tidy(drawn);
  return { geometry, area: areaOf(geometry) };
}

function areaOf(geometry: Geometry | null): PlanFeature["properties"]["area"] {
  if (geometry === null || !isArea(geometry)) return null;
  const [lng, lat] = anchorOf(geometry);
  return { anchor: [roundDegrees(lng), roundDegrees(lat)], km2: Math.round(areaKm2(geometry) * 100) / 100 };
}

/** A number as it is published: one that several features have together names the others. */
function publishFigure(figure: Figure, id: string): Figure {
  return { ...figure, note: joinRemarks(figure.note), together: figure.together.filter((other) => other !== id) };
}
