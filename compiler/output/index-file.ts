import { createHash } from "node:crypto";
import { bboxOf, unionOf } from "../../src/geometry/bbox.ts";
import { type AtlasIndex, DATA_VERSION, type PlanFeature, type PlanSummary } from "../../src/model/atlas.ts";
import type { PlanFile } from "../../src/model/authored.ts";
import type { Bbox } from "../../src/model/geo.ts";
import { CERTAINTIES, KINDS, PHASES } from "../../src/model/vocabulary.ts";
import type { RecipeInputs } from "../recipes/recipe-inputs.ts";

/** The box of an atlas that has nothing to show yet: China, in degrees [west, south, east, north]. */
const CHINA: Bbox = [73, 18, 135, 54];

/** The index entry of one plan. Its box is that of its districts, or of its features where no district has an outline. */
export function planSummary(
  file: PlanFile,
  districts: readonly string[],
  features: readonly PlanFeature[],
  inputs: RecipeInputs,
): PlanSummary {
  const outlines = districts.flatMap((district) => inputs.county(district) ?? []);
  const located = features.flatMap(({ geometry }) => geometry ?? []);
  const bbox = unionOf((outlines.length > 0 ? outlines : located).map(bboxOf)) ?? CHINA;
  const properties = features.map((feature) => feature.properties);
  return {
    id: file.id,
    title: file.title,
    shortTitle: file.short_title,
    issuer: file.issuer,
    number: file.number,
    adopted: file.adopted,
    published: file.published,
    period: file.period,
    level: file.level,
    districts: [...districts],
    bbox: roundOutward(bbox),
    counts: {
      features: features.length,
      kind: countValues(
        KINDS,
        properties.map(({ kind }) => kind),
      ),
      phase: countValues(
        PHASES,
        properties.map(({ phase }) => phase),
      ),
      certainty: countValues(
        CERTAINTIES,
        properties.map(({ certainty }) => certainty),
      ),
    },
  };
}

/** The index of the atlas. `contents` are the other files: the name of the build changes when any of them does. */
export function atlasIndex(
  plans: readonly PlanSummary[],
  { aliases, withdrawn }: Pick<AtlasIndex, "aliases" | "withdrawn">,
  contents: ReadonlyMap<string, string>,
): AtlasIndex {
  const hash = createHash("sha256");
  for (const [path, text] of contents) hash.update(`${path}\0${text}\0`);
  hash.update(JSON.stringify([plans, aliases, withdrawn]));
  return {
    version: DATA_VERSION,
    build: hash.digest("hex").slice(0, 12),
    bbox: unionOf(plans.map((plan) => plan.bbox)) ?? CHINA,
    plans: [...plans],
    aliases,
    withdrawn,
  };
}

/** How often each value occurs, in the order of the vocabulary. Values that do not occur are left out. */
function countValues<Value extends string>(
  order: readonly Value[],
  values: readonly Value[],
): Partial<Record<Value, number>> {
  const counts: Partial<Record<Value, number>> = {};
  for (const value of order) {
    const count = values.filter((each) => each === value).length;
    if (count > 0) counts[value] = count;
  }
  return counts;
}

/** Four decimals (about 10 m), never smaller than the box. */
function roundOutward([west, south, east, north]: Bbox): Bbox {
  const down = (degrees: number) => Math.floor(degrees * 1e4) / 1e4;
  const up = (degrees: number) => Math.ceil(degrees * 1e4) / 1e4;
  return [down(west), down(south), up(east), up(north)];
}
