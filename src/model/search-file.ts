/**
 * The schema of search.json: every name that can be searched, with its sound. The text of the plans is not in it; the
 * search reads that from text.json.
 */
import * as z from "zod/mini";
import { DATA_VERSION } from "./atlas.ts";
import { FeatureId, PlanId } from "./ids.ts";
import { KINDS, PHASES } from "./vocabulary.ts";

const NAMED = {
  /** The name that is shown, then the other names. */
  names: z.array(z.string()).check(z.minLength(1)),
  /** Pinyin of each name, without tones, syllables separated by spaces: `yu xi gao tie`; ü is v. */
  sounds: z.array(z.string()),
};

/** The schema of folds.json, for what needs no names: it is small. */
export const FoldsFile = z.object({
  version: z.literal(DATA_VERSION),
  /** Pairs of characters, 繁 then 简, for every character of this atlas that a 繁 one can replace. */
  folds: z.string(),
});
export type FoldsFile = z.infer<typeof FoldsFile>;

export const SearchFile = z.extend(FoldsFile, {
  features: z.array(
    z.object({
      id: FeatureId,
      ...NAMED,
      kind: z.enum(KINDS),
      phase: z.enum(PHASES),
      rank: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    }),
  ),
  /** Places of the plans' districts, and others that the position of a feature comes from. WGS84 degrees. */
  places: z.array(z.object({ ...NAMED, county: z.string(), lon: z.number(), lat: z.number() })),
  sections: z.array(z.object({ plan: PlanId, id: z.string(), label: z.string(), ...NAMED })),
});
export type SearchFile = z.infer<typeof SearchFile>;
