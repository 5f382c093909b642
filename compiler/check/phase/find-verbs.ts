import { foldText } from "../../../src/model/fold-text.ts";
import { plainLine } from "../../../src/model/plain-form.ts";
import { PHASE_RULES, type PhaseRule } from "./phase-rules.ts";

/** A verb of the rules as it stands in some words: [start, end). */
export interface FoundVerb {
  readonly verb: string;
  readonly rule: PhaseRule;
  readonly start: number;
  readonly end: number;
}

/** The characters of the verbs that differ in traditional script. */
const TRADITIONAL =
  "開規劃論證謀車續啟動設進爭運儲備實創構護優養發擴線強壯鞏夯築對協傳導統籌務聯連銜輻圍繞級復個適時遠鏈體結機錄質勢區";
const SIMPLIFIED =
  "开规划论证谋车续启动设进争运储备实创构护优养发扩线强壮巩夯筑对协传导统筹务联连衔辐围绕级复个适时远链体结机录质势区";

const IN_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, "g");

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

/** A text in plain characters, those of the rules in simplified script. */
export function simplifyVerbs(text: string): string {
  return foldText(text, plainLine).replace(IN_TRADITIONAL, (character) =>
    SIMPLIFIED.charAt(TRADITIONAL.indexOf(character)),
  );
}

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
