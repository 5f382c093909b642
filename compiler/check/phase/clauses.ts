import { CLAUSE_END, SENTENCE_END } from "../../text/punctuation.ts";
import { type FoundVerb, findVerbs } from "./find-verbs.ts";
import { BUILDING, DECIDED, LIGHT_VERB, MODAL } from "./rule-sets.ts";

/** A verb that speaks of the feature, with what its part of the sentence says of it. */
export interface ClauseVerb extends FoundVerb {
  /** Whether it stands in the feature's own clause. */
  readonly own: boolean;
  /** 加快 stands before it. */
  readonly hastened: boolean;
  /** 持续 or 继续 stands before it. */
  readonly continued: boolean;
}

/** Words before a verb that say how it is done. */
const ADVERBS =
  /^(?:[^,、]{0,2}(?:积极|大力|着力|重点|持续|继续|全面|全力|统筹|共同|协同|有序|深入|优先|逐步|高标准|高质量|高水平|加快|加速|提速|抓紧|基本|配合|协调|稳步|主动|联合|强力|科学|合理|并|要))+/;
const HASTENING = /加快|加速|提速|抓紧/;
const CONTINUING = /持续|继续|接续/;
/** With these at the end a clause speaks of works, whatever noun of action stands before: 综合整治工程 is a name. */
export const WORK = /(?:工程|项目)$/;
/** Decided verbs that names of things hold as well. They count only where a verb may stand. */
const IN_NAMES = new Set(["phase-study", "phase-standing"]);

/** The words from the start of their sentence to an offset. */
export function sentenceBefore(text: string, offset: number): string {
  for (let at = offset - 1; at >= 0; at--) if (SENTENCE_END.test(text.charAt(at))) return text.slice(at + 1, offset);
  return text.slice(0, offset);
}

/** The words from an offset to the end of their sentence. */
export function sentenceAfter(text: string, offset: number): string {
  return text.slice(offset).split(SENTENCE_END, 1)[0] ?? "";
}

/** The rest of the clause. */
export function clauseAfter(words: string): string {
  return words.split(CLAUSE_END, 1)[0] ?? "";
}

/** Words without what stands in brackets, which belongs to one item and not to the list, and without quotation marks. */
export function plain(words: string): string {
  return words.replace(/[(【][^)】]*[)】]/g, "").replace(/["'「」『』]/g, "");
}

/** The verb of the nearest clause before the feature that has one. A label such as `水资源保护:` has only a decided one. */
export function verbBefore(words: string): ClauseVerb | null {
  const clauses = words.split(CLAUSE_END);
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = clauses[index] ?? "";
    const own = index === clauses.length - 1;
    const label = !own && words.charAt(clauses.slice(0, index + 1).join(" ").length) === ":";
    const verb = verbOfClause(clause, own);
    if (verb !== null && !(label && !DECIDED.has(verb.rule.code))) return verb;
    if (own && /^以[^为]*$/.test(clause)) return null;
  }
  return null;
}

/** The verb inside the feature's own words when they hold a whole clause: `迁建巴中二中高中部`. */
export function verbWithin(mark: string): ClauseVerb | null {
  const clause = mark.split(CLAUSE_END).at(-1) ?? "";
  const [first] = findVerbs(clause);
  if (first === undefined || first.start !== verbStart(clause) || first.end === clause.length || clause.includes("的"))
    return null;
  return clauseVerb(first, clause, true);
}

/** The verb that ends a clause, for all of its items: `……等项目前期工作`. */
export function verbAtEnd(clause: string): ClauseVerb | null {
  const [next] = findVerbs(clause);
  if (next?.start === 0 && /^[和与及、为]/.test(clause.slice(next.end))) return clauseVerb(next, clause, true);
  const etc = clause.lastIndexOf("等");
  const words = (etc === -1 ? clause.slice(clause.search(/[^、和与及]*$/)) : clause.slice(etc + 1)).replace(
    /工作$/,
    "",
  );
  const finished = /建成投用|建成通车|建成投运|建成运营/.exec(words);
  const last = findVerbs(finished?.[0] ?? words).at(-1);
  if (last === undefined || last.end !== (finished?.[0] ?? words).length || /^(?:规划|建|服务)$/.test(last.verb))
    return null;
  return { ...last, own: true, hastened: HASTENING.test(words), continued: CONTINUING.test(words) };
}

/** What 推动甲…… says of the thing, where it is the one that acts: 推动甲创建三甲医院. `unknown` where no rule tells. */
export function predicateAfter(after: string): FoundVerb | "unknown" | null {
  if (/^(?:从|更|达到|冲刺|与)/.test(after)) return "unknown";
  const isList = after.startsWith("、");
  const last = isList ? after.slice(after.search(/[^、]*$/)) : after;
  const verb = findVerbs(last).find(({ start, rule }) => (isList || start === 0) && !BUILDING.has(rule.code));
  return verb === undefined || verb.rule.code === "phase-start" ? null : verb;
}

/**
 * The last verb that heads a clause or a part of it. In the feature's own clause it may stand anywhere in the first part,
 * since a subject may come before it, and right before the feature.
 */
function verbOfClause(clause: string, own: boolean): ClauseVerb | null {
  const parts = clause.split(/[、(]/);
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] ?? "";
    const isLast = own && index === parts.length - 1;
    const start = verbStart(part);
    const verbs = findVerbs(part).filter((verb) => {
      // 支撑业务的平台: the verb only describes the noun after it.
      const describes = part.indexOf("的", verb.end) !== -1;
      if (describes && verb.rule.code === "phase-link") return false;
      if (verb.start === start || (verb.start < start && HASTENING.test(verb.verb))) return true;
      if (describes) return false;
      if (!isLast && verb.end === part.replace(WORK, "").length) return false;
      if (DECIDED.has(verb.rule.code) && !IN_NAMES.has(verb.rule.code)) return true;
      return own && (index === 0 || (isLast && verb.end === part.length));
    });
    const chosen = chooseVerb(verbs);
    if (chosen !== null) return clauseVerb(chosen, part, own);
  }
  return null;
}

/** Of the verbs of a part the last, unless one before it puts it off or is rounded off by it: 争取开工, 建立健全. */
function chooseVerb(verbs: readonly FoundVerb[]): FoundVerb | null {
  const last = verbs.at(-1);
  if (last === undefined) return null;
  let chosen = last;
  for (const verb of verbs.slice(0, -1).reverse()) {
    const isPutOff =
      MODAL.has(verb.rule.code) && !["phase-done", "phase-title", "phase-protect"].includes(last.rule.code);
    const isBegun = verb.end === chosen.start && verb.rule.code === "phase-start" && BUILDING.has(last.rule.code);
    const isRounded =
      verb.end === chosen.start &&
      BUILDING.has(verb.rule.code) &&
      ["phase-shape", "phase-link"].includes(last.rule.code);
    if (isPutOff || isBegun || (isRounded && !LIGHT_VERB.test(verb.verb))) chosen = verb;
  }
  return chosen;
}

function clauseVerb(verb: FoundVerb, words: string, own: boolean): ClauseVerb {
  const before = words.slice(0, verb.end);
  return { ...verb, own, hastened: HASTENING.test(before), continued: CONTINUING.test(before) };
}

/** Where the first verb of some words may stand: after adverbs. */
function verbStart(words: string): number {
  return ADVERBS.exec(words)?.[0].length ?? 0;
}
