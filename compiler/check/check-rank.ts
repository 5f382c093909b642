import type { Kind } from "../../src/model/vocabulary.ts";
import type { Report } from "../report.ts";
import type { Entry } from "../sources/entry.ts";

/** Works of which a district has dozens: by the end of their names, whatever is done with them. */
const SMALL_WORK =
  /(?:停车场|停車場|燃气管网|污水管网|干管|泵站|供水站|卫生院|衛生院|幼儿园|小学|派出所|司法所|业务用房|卫生服务中心|消防站|充电桩|配气站|加油站|加气站|首末站|停靠点|停机坪|步道|观景平台|缆车|污水收集|雨污分流|还房|生产井|(?:35|110)千伏变电站|农贸市场)(?:\([^)]*\)|[一二三四]期|扩建|迁建|改造|建设|项目|工程)*$/;

/** Kinds that order a plan's space: none of them is minor. */
const STRUCTURES: ReadonlySet<Kind> = new Set(["axis", "city-core", "cooperation", "highway"]);

/** Of the features of a plan, the share that may be headlines. */
const HEADLINES = 1 / 10;
/** Features. In a smaller register one more headline is a large share. */
const SMALLEST_SHARE = 50;

/**
 * Ranks mean the same in all plans: a small work is minor unless it has members (`rank-minor`), what orders the space is
 * not (`rank-structure`), and at most one in ten is a headline (`rank-share`, at the first one too many).
 */
export function checkRanks(entries: readonly Entry[], report: Report): void {
  for (const entry of entries) {
    if (entry.rank < 3 && SMALL_WORK.test(entry.name) && !("members" in entry.where)) {
      const message = `${entry.id} (${entry.name}) has rank ${entry.rank}, but a work of which each town has one is minor in every plan; write rank 3`;
      report.warning(entry.at("rank"), "rank-minor", message);
    }
    if (entry.rank === 3 && STRUCTURES.has(entry.kind)) {
      const message = `${entry.id} (${entry.name}) is ${entry.kind} with rank 3, but what orders a plan's space is never minor; write rank 2, or mend the kind`;
      report.warning(entry.at("rank"), "rank-structure", message);
    }
  }
  const headlines = entries.filter(({ rank }) => rank === 1);
  const surplus = headlines[Math.floor(entries.length * HEADLINES)];
  if (entries.length < SMALLEST_SHARE || surplus === undefined) return;
  const message = `${headlines.length} of ${entries.length} features of ${surplus.plan} are headlines (rank 1); at most one in ten may be: give the others rank 2`;
  report.warning(surplus.at("rank"), "rank-share", message);
}
