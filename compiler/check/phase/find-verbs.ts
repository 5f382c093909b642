import { createScriptNormalizer, type NormalizeScript } from "../../../src/model/normalize-script.ts";
import { allScriptPairs } from "../../text/script-pairs.ts";
import { PHASE_RULES, type PhaseRule } from "./phase-rules.ts";

/** A verb of the rules as it stands in some words: [start, end). */
export interface FoundVerb {
  readonly verb: string;
  readonly rule: PhaseRule;
  readonly start: number;
  readonly end: number;
}

/** First character -> the verbs with it, the longest first. */
const VERBS = new Map<string, { readonly verb: string; readonly rule: PhaseRule }[]>();
for (const rule of PHASE_RULES satisfies readonly PhaseRule[]) {
  for (const verb of rule.verbs) {
    const others = VERBS.get(verb.charAt(0)) ?? [];
    VERBS.set(
      verb.charAt(0),
      [...others, { verb, rule }].sort((a, b) => b.verb.length - a.verb.length),
    );
  }
}

/** A text in plain characters and in simplified script, as the rules are written. */
export function simplifyVerbs(text: string): string {
  normalize ??= createScriptNormalizer(allScriptPairs());
  return normalize(text);
}

/** Made when a text is first looked at: the pairs take a moment to look up. */
let normalize: NormalizeScript | undefined;

/** The verbs in simplified words, in their order. */
export function findVerbs(words: string): FoundVerb[] {
  const found: FoundVerb[] = [];
  let at = 0;
  while (at < words.length) {
    const here = VERBS.get(words.charAt(at))?.find(
      ({ verb, rule }) => words.startsWith(verb, at) && rule.unless?.test(words.slice(at + verb.length)) !== true,
    );
    if (here !== undefined) found.push({ ...here, start: at, end: at + here.verb.length });
    at += here?.verb.length ?? 1;
  }
  return found;
}
