import { error, type Issue } from "../issues.ts";
import type { Exception } from "../sources/exceptions.ts";
import { inScope } from "../text/section-scope.ts";
import { stripSpaces } from "../text/strip-spaces.ts";
import { findAll, rangeIn, type TextIndex } from "./text-index.ts";

/** Where an exception's words stand. */
export interface LinkedException {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** Every place of an exception's words in its section; an exception that stands nowhere is an issue. */
export function linkException(exception: Exception, index: TextIndex, issues: Issue[]): LinkedException[] {
  const words = stripSpaces(exception.text);
  const hits = findAll(index, words).filter((hit) => inScope(hit.block.section, exception.in));
  if (hits.length === 0) {
    const message = `「${exception.text}」 does not stand in ${exception.in} of ${index.plan}; mend the words or the section`;
    issues.push(error(exception.file, exception.line, "exception-not-found", message));
  }
  return hits.map((hit) => {
    const [start, end] = rangeIn(hit.block, hit.at, words.length);
    return { block: hit.block.block, start, end };
  });
}
