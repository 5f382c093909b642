import type { Kind } from "../../src/model/vocabulary.ts";
import type { LinkedPassage } from "../passages/link-feature.ts";
import type { PlanContext } from "../recipes/recipe-context.ts";
import type { Report } from "../report.ts";
import type { Entry } from "../sources/entry.ts";
import { listLength } from "../text/lists.ts";

/** Works of which a district has dozens: by the end of their names, whatever is done with them. */
const SMALL_WORK =
  /(?:停车场|停車場|燃气管网|污水管网|干管|泵站|供水站|卫生院|衛生院|幼儿园|小学|派出所|司法所|业务用房|卫生服务中心|消防站|充电桩|配气站|加油站|加气站|首末站|停靠点|停机坪|步道|观景平台|缆车|污水收集|雨污分流|还房|生产井|(?:35|110)千伏变电站|农贸市场)(?:\([^)]*\)|[一二三四]期|扩建|迁建|改造|建设|项目|工程)*$/;

/** Kinds that order a plan's space: none of them is minor. */
const STRUCTURES: ReadonlySet<Kind> = new Set(["axis", "city-core", "cooperation", "highway"]);
/** Kinds that serve more than the town where they stand, and towns themselves. */
const WIDER: ReadonlySet<Kind> = new Set(["rail", "air", "water-transport", "town"]);
/** Kinds of places that are a part of a district: a town, a street, a village, a quarter of the city, a park. */
const SMALL_PLACES: ReadonlySet<string> = new Set(["town", "subdistrict", "village", "city-core", "newtown", "zone"]);
/** Items of a list from which on each of them is one among many. */
const LONG_LIST = 5;

/** Of the features of a plan, the share that may be headlines. */
const HEADLINES = 1 / 10;
/** Features. In a smaller register one more headline is a large share. */
const SMALLEST_SHARE = 50;

/** A rank and the rule that gives it, as a clause. */
interface Ruled {
  readonly rank: 2 | 3;
  readonly code: "rank-structure" | "rank-minor" | "rank-named";
  readonly says: string;
}

/**
 * Ranks mean the same in all plans: the first rule that matches says whether a feature is named (2) or minor (3). Which are
 * headlines (1) is the editor's choice: at most one in ten (`rank-share`, at the first one too many).
 */
export function checkRanks(
  context: PlanContext,
  entries: readonly Entry[],
  passages: ReadonlyMap<Entry, readonly LinkedPassage[]>,
): void {
  const structures = new Set(entries.flatMap(({ partOf }) => partOf));
  for (const entry of entries) {
    if (entry.rank === 1) continue;
    const ruled = rankByRule(context, entry, passages.get(entry) ?? [], structures);
    if (ruled === null || ruled.rank === entry.rank) continue;
    const message = `${entry.id} (${entry.name}) has rank ${entry.rank}, but ${ruled.says}; write rank ${ruled.rank}`;
    context.report.warning(entry.at("rank"), ruled.code, message);
  }
  checkShare(entries, context.report);
}

/** Null where a place is unknown, which is an issue of its own. */
function rankByRule(
  context: PlanContext,
  entry: Entry,
  passages: readonly LinkedPassage[],
  structures: ReadonlySet<string>,
): Ruled | null {
  if (STRUCTURES.has(entry.kind)) {
    return {
      rank: 2,
      code: "rank-structure",
      says: `it is ${entry.kind}, and what orders a plan's space is never minor`,
    };
  }
  if ("members" in entry.where || structures.has(entry.id)) {
    return { rank: 2, code: "rank-structure", says: "it has members, and a structure is never minor" };
  }
  const minor = (says: string): Ruled => ({ rank: 3, code: "rank-minor", says });
  if (SMALL_WORK.test(entry.name)) return minor("a work of which each town has one is minor in every plan");
  // What only the annex explains is no second mention.
  const own = passages.filter(({ passage }) => !passage.section.startsWith("annex"));
  const named = own.length > 0 ? own : passages;
  const shortest = Math.min(...named.map(({ blockText, passage }) => listLength(blockText, passage.mark[0])));
  if (named.length > 0 && shortest >= LONG_LIST) {
    return minor(`it is one of ${shortest} items or more wherever the text names it`);
  }
  const isOnce = new Set(named.map(({ passage }) => passage.section)).size < 2;
  const local = isLocal(context, entry);
  if (local === null) return null;
  if (local && isOnce && !WIDER.has(entry.kind)) {
    return minor("it is a thing of towns, villages, quarters or parks that the text names once");
  }
  return {
    rank: 2,
    code: "rank-named",
    says: "the text names it by itself or more than once, and no rule makes it minor",
  };
}

/** Whether a thing stands in towns, villages, quarters or parks, or is a road from one to another. Null where one of them is unknown. */
function isLocal({ gazetteer }: PlanContext, { where, kind }: Entry): boolean | null {
  const refs = "at" in where ? [where.at].flat() : "route" in where && kind === "road" ? where.route : [];
  const names = refs.filter((ref) => typeof ref === "string");
  const kinds = names.map((name) => gazetteer.find(name)).flatMap((place) => ("kind" in place ? place.kind : []));
  if (kinds.length < names.length) return null;
  return kinds.length > 0 && kinds.every((each) => SMALL_PLACES.has(each) || ("route" in where && each === "bridge"));
}

function checkShare(entries: readonly Entry[], report: Report): void {
  const headlines = entries.filter(({ rank }) => rank === 1);
  const surplus = headlines[Math.floor(entries.length * HEADLINES)];
  if (entries.length < SMALLEST_SHARE || surplus === undefined) return;
  const message = `${headlines.length} of ${entries.length} features of ${surplus.plan} are headlines (rank 1); at most one in ten may be: give the others rank 2`;
  report.warning(surplus.at("rank"), "rank-share", message);
}
