import type { RegisterFeature, Where } from "../../src/model/authored.ts";
import type { Kind, Phase } from "../../src/model/vocabulary.ts";
import type { FileLine } from "../report.ts";

/** A quote as authored. */
export interface EntryQuote {
  readonly text: string;
  /** Section ID or its ending; null when the quote should occur once in the plan. */
  readonly in: string | null;
  /** The feature's own words in the quote when the register gives them; null to look for name and aliases. */
  readonly mark: string | null;
  /** The words that other items of the same list have in this quote; empty for a quote of one feature. */
  readonly siblings: readonly string[];
  /** Whether several features share the quote. Brackets in it mark nothing then. */
  readonly shared: boolean;
  readonly at: FileLine;
}

/** One feature of a register, whether it was written alone or as an item of a list. */
export interface Entry extends FileLine {
  readonly plan: string;
  readonly slug: string;
  /** `plan:slug`. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  readonly phase: Phase;
  readonly rank: RegisterFeature["rank"];
  /** Feature IDs. */
  readonly partOf: readonly string[];
  /** Feature IDs. */
  readonly sameAs: readonly string[];
  /** Metres; null where the recipe decides. */
  readonly accuracyM: number | null;
  readonly note: string | null;
  /** Why the phase is not the one that the verb of the text stands for. */
  readonly phaseNote: string | null;
  readonly quotes: readonly EntryQuote[];
  readonly where: Where;
  /** The line of a field: the entry's own, else its list's, else the line of the entry. */
  at(field: string): FileLine;
}
