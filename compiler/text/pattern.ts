import { RE2JS, RE2JSException } from "re2js";

/** Characters of a text that a pattern looks at. No heading and no value of a table is longer. */
const LONGEST_TEXT = 1000;
/** Steps of a compiled pattern. `.{1000}` has about a thousand; more only cost time. */
const LARGEST_PROGRAM = 2000;

/** The text of each named group that took part in a match. */
export type PatternGroups = Readonly<Record<string, string>>;

/**
 * A regular expression that an author wrote. The time of a match grows with the length of the text and no faster,
 * whatever the expression is: RegExp would need years for `(.+)+#` and a line without a #. White space of any kind
 * stands for any other, as it does in quotes.
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
  matchWhole(text: string): PatternGroups | null {
    return text.length > LONGEST_TEXT ? null : this.#match(text, (matcher) => matcher.matches());
  }

  /** The groups of a match with the start of the text, or null. */
  matchStart(text: string): PatternGroups | null {
    return this.#match(text.slice(0, LONGEST_TEXT), (matcher) => matcher.lookingAt());
  }

  #match(text: string, isMatch: (matcher: ReturnType<RE2JS["matcher"]>) => boolean): PatternGroups | null {
    const matcher = this.#compiled.matcher(plainSpaces(text));
    if (!isMatch(matcher)) return null;
    const groups: Record<string, string> = {};
    for (const name of this.groupNames) {
      // Not the group's own text, in which the white space is no longer the author's.
      if (matcher.group(name) !== null) groups[name] = text.slice(matcher.start(name), matcher.end(name));
    }
    return groups;
  }
}

function compilePattern(source: string): RE2JS {
  try {
    // RE2 names scripts without the word before them that JavaScript wants.
    return RE2JS.compile(RE2JS.translateRegExp(plainSpaces(source).replace(/(\\p\{)(?:Script|sc)=/giu, "$1")));
  } catch (cause) {
    const reason = cause instanceof RE2JSException ? cause.message : String(cause);
    throw new Error(
      `${reason.replace(/^error parsing regexp: /, "")}; a pattern has groups, classes and repetitions up to 1000, but no look-around and no back-reference`,
      { cause },
    );
  }
}

/** RE2 takes only ASCII for white space. One character stands for one, so that offsets stay. */
function plainSpaces(text: string): string {
  return text.replace(/\s/g, " ");
}
