/**
 * The closed vocabulary of the atlas: what a feature is (kind), how far it has come according to the plan (phase) and
 * how its position is known (certainty). Legend, charts and table list the values in the order given here, and addresses
 * count them by it.
 */

export const PHASES = [
  "existing",
  "under-construction",
  "complete",
  "start",
  "preliminary",
  "study",
  "policy",
] as const;
export type Phase = (typeof PHASES)[number];

export const FAMILIES = ["settlement", "industry", "transport", "ecology", "services"] as const;
export type Family = (typeof FAMILIES)[number];

/** Kinds by family. A kind belongs to exactly one family. */
export const KINDS_BY_FAMILY = {
  settlement: ["city-core", "town", "axis", "urban-project", "cooperation"],
  industry: ["industrial", "science", "logistics", "agriculture", "tourism", "energy"],
  transport: ["rail", "highway", "road", "water-transport", "air"],
  ecology: ["ecology", "water-works"],
  services: ["public-service"],
} as const satisfies Record<Family, readonly string[]>;

export type Kind = (typeof KINDS_BY_FAMILY)[Family][number];

export const KINDS: readonly Kind[] = FAMILIES.flatMap((family): readonly Kind[] => KINDS_BY_FAMILY[family]);

export const CERTAINTIES = ["surveyed", "traced", "schematic", "named"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

const FAMILY_OF_KIND: ReadonlyMap<Kind, Family> = new Map(
  FAMILIES.flatMap((family) => KINDS_BY_FAMILY[family].map((kind): [Kind, Family] => [kind, family])),
);

/** The family a kind belongs to. */
export function familyOf(kind: Kind): Family {
  const family = FAMILY_OF_KIND.get(kind);
  if (family === undefined) throw new Error(`kind "${kind}" belongs to no family`);
  return family;
}
