import {
  type ClauseVerb,
  clauseAfter,
  plain,
  predicateAfter,
  sentenceAfter,
  sentenceBefore,
  verbAtEnd,
  verbBefore,
  verbWithin,
  WORK,
} from "./clauses.ts";
import { simplifyVerbs } from "./find-verbs.ts";
import type { PhaseRule } from "./phase-rules.ts";
import { BUILDING, CARRYING, DECIDED, LIGHT_VERB, MODAL, objectRule, phaseRule } from "./rule-sets.ts";

/** The verb that governs some words, as it stands in the text, and the rule that it falls under. */
export interface GoverningVerb {
  readonly verb: string;
  readonly rule: PhaseRule;
}

/** Before these the words only say where something is, or what it becomes. */
const PREPOSITION = /(?:在|从|由|向|沿|自|于|作为|成为|本为)$/;
/** What is improved is a work with these, and no structure. */
const WORKS = /基础设施|配套设施|工程$|项目$/;

/**
 * The verb that governs the words at [start, end) of a block's text: the last one before them that heads their clause or
 * a part of it, or one that ends their clause (`推进……等项目前期工作`). Null when no verb tells it.
 */
export function governingVerb(blockText: string, start: number, end: number): GoverningVerb | null {
  const before = readable(sentenceBefore(blockText, start));
  const rest = readable(sentenceAfter(blockText, end));
  const mark = readable(blockText.slice(start, end)).replaceAll("\n", "");
  const after = clauseAfter(rest);
  if (PREPOSITION.test(before)) return null;

  const head = verbWithin(mark) ?? verbBefore(before);
  const tail = verbAtEnd(after.length > 0 ? after : mark);
  if (tail !== null && (head === null || saysMore(tail, head, after))) return governing(tail, head);
  if (head !== null) return governingObject(head, mark, after) ?? governing(head, head);
  return WORK.test(rest) ? { verb: "……项目", rule: phaseRule("phase-list") } : null;
}

/** Whether the verb at the end of a clause says more than the one before its words. */
function saysMore(tail: ClauseVerb, head: ClauseVerb, after: string): boolean {
  if (!head.own || MODAL.has(tail.rule.code)) return true;
  if (MODAL.has(head.rule.code)) return false;
  if (tail.rule.code === "phase-title") return true;
  if (LIGHT_VERB.test(head.verb)) return !WORK.test(after) || DECIDED.has(tail.rule.code);
  if (DECIDED.has(head.rule.code)) return false;
  return DECIDED.has(tail.rule.code) || tail.hastened;
}

/** What the object of a verb makes of it; null where the verb says all. */
function governingObject(head: ClauseVerb, mark: string, after: string): GoverningVerb | null {
  const words = `${mark}${after}`;
  const object = (WORK.test(after) ? null : objectRule(mark)) ?? objectRule(words);
  if (object !== null && (CARRYING.has(head.rule.code) || LIGHT_VERB.test(head.verb))) {
    return { verb: `${head.verb}……${object.noun}`, rule: object.rule };
  }
  const works = WORKS.exec(words)?.[0];
  if (works !== undefined && head.rule.code === "phase-shape" && !head.hastened) {
    return { verb: `${head.verb}……${works}`, rule: phaseRule("phase-build") };
  }
  const predicate = LIGHT_VERB.test(head.verb) ? predicateAfter(after) : null;
  if (predicate === null) return null;
  if (predicate === "unknown") return { verb: head.verb, rule: phaseRule("phase-link") };
  return { verb: `${head.verb}……${predicate.verb}`, rule: predicate.rule };
}

/** Makes of a building verb with 加快 or 持续 what it says, and gives its words. */
function governing(verb: ClauseVerb, head: ClauseVerb | null): GoverningVerb {
  const carrier = head !== null && head !== verb && head.own ? head : null;
  const words = carrier === null ? verb.verb : `${carrier.verb}……${verb.verb}`;
  if (BUILDING.has(verb.rule.code)) {
    if (verb.hastened || carrier?.hastened === true) {
      return { verb: words.startsWith("加快") ? words : `加快${words}`, rule: phaseRule("phase-begun") };
    }
    if (verb.continued || carrier?.continued === true)
      return { verb: `持续${words}`, rule: phaseRule("phase-continued") };
  }
  return { verb: words, rule: verb.rule };
}

/**
 * Words in plain forms and in simplified script, so without white space, without asides, quotation marks, and quoted words
 * that only describe a noun: 打造“服务西南”的市场.
 */
function readable(words: string): string {
  return plain(simplifyVerbs(words.replace(/“[^”]*”(?=的)/g, "")));
}
