import type { Feature, PlanData } from "../../data/plan/plan-data.ts";
import { slugOf } from "../../model/ids.ts";
import { KINDS, type Kind, PHASES, type Phase } from "../../model/vocabulary.ts";
import type { AllStrings } from "../../strings/use-part-strings.ts";

/** The words and symbols around a picture of the map. */
export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  /** Only kinds and phases of features on the visible map. */
  readonly kinds: readonly { readonly kind: Kind; readonly label: string }[];
  readonly phases: readonly { readonly phase: Phase; readonly label: string }[];
  /** The source, the basemap, and a sentence if positions are schematic. */
  readonly notes: readonly string[];
  readonly disclaimer: string;
}

interface CaptionInput {
  readonly strings: AllStrings;
  readonly plans: readonly PlanData[];
  /** IDs of the features on the visible map. */
  readonly inSight: readonly string[];
  readonly selected: Feature | null;
  readonly attribution: string;
}

/** Writes the caption of a picture: what it shows, from which document, and the disclaimer. */
export function captionOf({ strings, plans, inSight, selected, attribution }: CaptionInput): Caption {
  const seen = inSight.flatMap((id) => plans.flatMap((plan) => plan.featureById.get(id)?.properties ?? []));
  const words = strings.figure;
  const { facts, labelled, longList } = strings.punctuation;
  const only = plans.length === 1 ? plans[0]?.summary : undefined;
  const sources = plans.map(({ summary: { title, number, issuer } }) =>
    [`《${title}》`, number ?? "", issuer].filter((part) => part !== "").join(" "),
  );
  const isSchematic = seen.some(({ certainty }) => certainty === "schematic");
  return {
    title: selected?.properties.name ?? only?.shortTitle ?? strings.allPlans,
    subtitle: facts(
      ...(selected === null
        ? []
        : [strings.kinds[selected.properties.kind], strings.phases[selected.properties.phase]]),
      words.shown(seen.length),
    ),
    kinds: KINDS.filter((kind) => seen.some((each) => each.kind === kind)).map((kind) => ({
      kind,
      label: strings.kinds[kind],
    })),
    phases: PHASES.filter((phase) => seen.some((each) => each.phase === phase)).map((phase) => ({
      phase,
      label: strings.phases[phase],
    })),
    notes: [
      ...(isSchematic ? [words.schematic] : []),
      labelled(words.source, longList(...sources)),
      ...(attribution === "" ? [] : [labelled(words.basemap, attribution)]),
    ],
    disclaimer: strings.disclaimer,
  };
}

/** The file's name: the plan, and the selected feature if there is one. */
export function fileNameOf(strings: AllStrings, plan: string, selected: Feature | null): string {
  const slug = selected === null ? [] : [slugOf(selected.id)];
  return `${[strings.brand, selected?.plan ?? plan, ...slug].join("-").replaceAll(" ", "-")}.png`;
}
