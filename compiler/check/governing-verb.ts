import { foldText } from "../../src/model/fold-text.ts";
import { plainLine } from "../../src/model/plain-form.ts";
import type { Phase } from "../../src/model/vocabulary.ts";
import { CLAUSE_END, SENTENCE_END } from "../text/punctuation.ts";

/** A verb of the text and the phases that it can mean. */
export interface GoverningVerb {
  readonly verb: string;
  readonly phases: readonly Phase[];
}

/** Verbs that tell how far a thing has come. Where one verb contains another, the longer comes first. */
const PLAIN_VERBS: readonly (readonly [RegExp, readonly Phase[]])[] = [
  [/力争(开工|启动)|争取(开工|启动)/, ["preliminary"]],
  [/力争(建成|完工|通车)|争取(建成|完工)/, ["complete"]],
  [/前期(工作|研究)?|储备(?!基地|设施|库|中心|体系|林)/, ["preliminary", "study"]],
  [/规划建设/, ["start", "policy"]],
  [/研究建设/, ["study", "start"]],
  [/规划研究|研究论证|论证|谋划|研究(?![院所生中基])/, ["study", "preliminary"]],
  [/已(建成|投用|投运|通车)|既有/, ["existing", "complete"]],
  [/完工|竣工|建成(?!区)|通车|投用|投运|投入使用/, ["complete", "existing"]],
  [/续建|在建|加快建设|加快推进|提速建设/, ["under-construction", "start"]],
  [/新开工|开工/, ["start"]],
  [/启动|新建/, ["start"]],
];

/** Verbs that leave the phase open. They count only at the start of a clause, since names contain them too. */
const OPEN_VERB =
  /^(?:[^,\uff0c、;。]{0,8}?)(推进|推动|建设|打造|实施|提升|改造|构建|完善|加强|优化|做强|发展|培育|保护|布局|支持|加快|整治|形成|创建|依托|扩建|完成)/;

/** The characters of these verbs that differ in traditional script. */
const TRADITIONAL = "開規劃論證謀車續啟動設進爭運儲備實創構護優養發擴線";
const SIMPLIFIED = "开规划论证谋车续启动设进争运储备实创构护优养发扩线";

/**
 * The verbs that tell the phase of the words at [start, end) of a block's text: the last one before them, and one that
 * ends their clause (`…等项目加快建设`). Empty when no verb tells it.
 */
export function governingVerbs(blockText: string, start: number, end: number): GoverningVerb[] {
  const above = simplifyPlain(blockText.slice(0, start));
  const before = lastVerbBefore(above.slice(sentenceStart(above)));
  const after = verbIn(tailOfClause(simplifyPlain(blockText.slice(end))));
  return [before, after].flatMap((verb) => verb ?? []);
}

function simplifyPlain(text: string): string {
  return foldText(text, plainLine).replace(new RegExp(`[${TRADITIONAL}]`, "g"), (character) =>
    SIMPLIFIED.charAt(TRADITIONAL.indexOf(character)),
  );
}

function sentenceStart(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (SENTENCE_END.test(text.charAt(at))) return at + 1;
  return 0;
}

/** The verb of the nearest clause that has one. Null when a clause starts with an open verb before one is found. */
function lastVerbBefore(words: string): GoverningVerb | null {
  // Words in brackets belong to one item, not to the list.
  const clauses = words
    .replace(/[(\uff08【][^)\uff09】]*[)\uff09】]/g, "")
    .split(CLAUSE_END)
    .reverse();
  for (const clause of clauses) {
    const verb = verbIn(clause);
    if (verb !== null) return verb;
    if (OPEN_VERB.test(clause)) return null;
  }
  return null;
}

function tailOfClause(words: string): string {
  const clause = words.split(CLAUSE_END)[0] ?? "";
  const etc = clause.lastIndexOf("等");
  return etc === -1 ? clause.slice(clause.lastIndexOf("、") + 1) : clause.slice(etc);
}

function verbIn(words: string): GoverningVerb | null {
  let last: { at: number; verb: GoverningVerb } | null = null;
  for (const [pattern, phases] of PLAIN_VERBS) {
    for (const match of words.matchAll(new RegExp(pattern, "g"))) {
      const inside = last !== null && match.index >= last.at && match.index < last.at + last.verb.verb.length;
      if (!inside && (last === null || match.index > last.at))
        last = { at: match.index, verb: { verb: match[0], phases } };
    }
  }
  return last?.verb ?? null;
}
