import type { RegisterFeature, Where } from "../../src/model/authored.ts";
import type { Kind, Phase } from "../../src/model/vocabulary.ts";

/** A quote as authored, with the line it stands on. */
export interface EntryQuote {
  readonly text: string;
  /** Section ID or its ending; null when the quote should stand once in the plan. */
  readonly in: string | null;
  /** The feature's own words in the quote when the register says them; null to look for name and aliases. */
  readonly mark: string | null;
  /** The words that other items of the same list have in this quote; empty for a quote of one feature. */
  readonly siblings: readonly string[];
  /** Whether several features share the quote, so that brackets in it mean nothing. */
  readonly shared: boolean;
  readonly line: number;
}

/** One feature of a register, whether it was written alone or as an item of a list. */
export interface Entry {
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
  readonly accuracyM: number | null;
  readonly note: string | null;
  readonly quotes: readonly EntryQuote[];
  readonly where: Where;
  readonly file: string;
  readonly line: number;
  /** The line of a field of this entry: its own, its list's, or the entry's when neither has it. */
  lineOf(field: string): number;
}
