import type { SourceCode, UnlocatedCode } from "../../model/codes.ts";
import type { Quantity } from "../../model/figures.ts";
import type { Certainty, Kind, Phase } from "../../model/vocabulary.ts";
import type { Feature, PlanData } from "../plan/plan-data.ts";
import type { ColumnName } from "./column-names.ts";

/** The words of a file, in the reader's language. Two values of one list must not have the same word. */
export interface ExportWords {
  readonly brand: string;
  readonly disclaimer: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly sources: Readonly<Record<SourceCode, string>>;
  readonly unlocatedReasons: Readonly<Record<UnlocatedCode, string>>;
  /** A number of the text as a line: 长度（通车里程）：超过5000公里. */
  readonly figure: (what: Quantity, measures: string | null, words: string) => string;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly passageColumns: Readonly<Record<PassageColumnName, string>>;
  readonly sheets: { readonly features: string; readonly passages: string; readonly plans: string };
  /** Heading of the column that says what a row of a workbook leaves out. */
  readonly leftOut: string;
  /** The sentence of that column: these columns of the row are longer than a cell can be. */
  readonly tooLong: (columns: readonly string[]) => string;
  readonly planColumns: { readonly plan: string; readonly number: string; readonly issuer: string };
}

export type PassageColumnName = "id" | "name" | "path" | "quote" | "block" | "start" | "end";

/** What every export needs besides its features. */
export interface ExportContext {
  /** The plans that the features belong to. */
  readonly plans: readonly PlanData[];
  readonly words: ExportWords;
  /** #rrggbb of each kind, for formats that have colours. */
  readonly colours: Readonly<Record<Kind, string>>;
}

/**
 * The plan that a feature belongs to.
 * @throws {Error} when it is not among `plans`: a caller must pass the plans of all features that it exports
 */
export function ownerOf(plans: readonly PlanData[], feature: Feature): PlanData {
  const plan = plans.find(({ summary }) => summary.id === feature.plan);
  if (plan === undefined)
    throw new Error(
      `feature ${feature.id}: its plan is not among the plans of this export; pass the plans of all exported features`,
    );
  return plan;
}
