import type { SourceCode, UnlocatedCode } from "../../model/codes.ts";
import type { Certainty, Kind, Phase } from "../../model/vocabulary.ts";
import type { PlanData } from "../plan/plan-data.ts";
import type { ColumnName } from "./column-names.ts";

/** The reader's words for what a file says in words. No two values of one list may share a word. */
export interface ExportWords {
  readonly brand: string;
  readonly disclaimer: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly sources: Readonly<Record<SourceCode, string>>;
  readonly unlocatedReasons: Readonly<Record<UnlocatedCode, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly passageColumns: Readonly<Record<PassageColumnName, string>>;
  readonly sheets: { readonly features: string; readonly passages: string; readonly plans: string };
  readonly planColumns: { readonly plan: string; readonly number: string; readonly issuer: string };
}

export type PassageColumnName = "id" | "name" | "path" | "quote" | "block" | "start" | "end";

/** What every export needs beside its features. */
export interface ExportContext {
  /** The plans that the features belong to. */
  readonly plans: readonly PlanData[];
  readonly words: ExportWords;
  /** #rrggbb by kind, for formats that carry colours. */
  readonly colours: Readonly<Record<Kind, string>>;
}
