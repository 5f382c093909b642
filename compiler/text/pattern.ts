import { RE2JS, RE2JSException } from "re2js";
import { foldText, foldWithOffsets, unfold } from "../../src/model/fold-text.ts";
import { plainForm } from "../../src/model/plain-form.ts";

/** Characters of a text that a pattern looks at. No heading and no value of a table is longer. */
const LONGEST_TEXT = 1000;
/** Steps of a compiled pattern. `.{1000}` has about a thousand; more only cost time. */
const LARGEST_PROGRAM = 2000;

/** A text in the forms that patterns are matched with. Made once, as many patterns look at it. */
export interface MatchText {
  /** The text, or its start where that is all that a pattern looks at. */
  readonly text: string;
  readonly isCut: boolean;
  /** With spaces for white space of any kind. */
  readonly spaced: string;
  /** In plain forms, with spaces for white space. */
  readonly plain: string;
}

/** The text of each named group that took part in a match. */
export type PatternGroups = Readonly<Record<string, string>>;

/**
 * A regular expression that an author wrote. The time of a match grows with the length of the text and no faster,
 * whatever the expression is: RegExp would need years for `(.+)+#` and a line without a #. White space of any kind
 * stands for any other. A text that does not match as it is may match with plain forms, as quotes do.
 */
export class Pattern {
  readonly #compiled: RE2JS;

  /** @throws Error that says in one sentence what is wrong with the expression */
  constructor(source: string) {
    this.#compiled = compilePattern(source);
    if (this.#compiled.programSize() > LARGEST_PROGRAM)
      throw new Error("its repetitions are too many; write + or * instead of {…}");
  }

  get groupNames(): readonly string[] {
    return Object.keys(this.#compiled.namedGroups());
  }

  /** The groups of a match with all of the text, or null. */
  matchWhole(text: MatchText): PatternGroups | null {
    return text.isCut ? null : this.#match(text, (matcher) => matcher.matches());
  }

  /** The groups of a match with the start of the text, or null. */
  matchStart(text: MatchText): PatternGroups | null {
    return this.#match(text, (matcher) => matcher.lookingAt());
  }

  #match(
    { text, spaced, plain }: MatchText,
    isMatch: (matcher: ReturnType<RE2JS["matcher"]>) => boolean,
  ): PatternGroups | null {
    for (const fold of plain === spaced ? [spaceForm] : [spaceForm, plainOrSpace]) {
      const matcher = this.#compiled.matcher(fold === spaceForm ? spaced : plain);
      if (!isMatch(matcher)) continue;
      const folded = foldWithOffsets(text, fold);
      const groups: Record<string, string> = {};
      for (const name of this.groupNames) {
        if (matcher.group(name) === null) continue;
        // Not the group's own text, which is no longer the author's.
        groups[name] = unfold(text, folded, matcher.start(name), matcher.end(name));
      }
      return groups;
    }
    return null;
  }
}

/** Prepares a text for patterns. */
export function readMatchText(whole: string): MatchText {
  const text = whole.slice(0, LONGEST_TEXT);
  const spaced = text.replace(/\s/gu, " ");
  return { text, isCut: text.length < whole.length, spaced, plain: foldText(spaced, plainOrSpace) };
}

function compilePattern(source: string): RE2JS {
  try {
    // RE2 names scripts without the word before them that JavaScript wants.
    return RE2JS.compile(RE2JS.translateRegExp(foldText(source, spaceForm).replace(/(\\p\{)(?:Script|sc)=/giu, "$1")));
  } catch (cause) {
    const reason = cause instanceof RE2JSException ? cause.message : String(cause);
    throw new Error(
      `${reason.replace(/^error parsing regexp: /, "")}; a pattern has groups, classes and repetitions up to 1000, but no look-around and no back-reference`,
      { cause },
    );
  }
}

const WHITE_SPACE = /\s/u;

/** RE2 takes only ASCII for white space. */
function spaceForm(character: string): string {
  return WHITE_SPACE.test(character) ? " " : character;
}

function plainOrSpace(character: string): string {
  return spaceForm(character) === " " ? " " : plainForm(character);
}
