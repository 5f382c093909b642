import type { LinkedPassage } from "../passages/link-feature.ts";
import type { Drawing } from "../recipes/drawing.ts";
import type { PlanContext } from "../recipes/recipe-context.ts";
import type { Entry } from "../sources/entry.ts";
import { bareCounty } from "../text/bare-county.ts";

/** Words of a note that say the text does not give the position. */
const VAGUE_WORDS = /未写|没有写|未列|没有列|未划|没有划|示意/;
/** Metres: what the text does not say is not known better than this. */
const VAGUE_M = 3000;
/** Words of a note that say that a structure has members which the text does not name. */
const PARTIAL_WORDS = /(?:未|没有)(?:逐一|逐条|全部)?列出|只点名|只画/;
const TOWN_RANK = /(?<=..)(镇|乡|街道)$/;

/**
 * Warns of accuracies that contradict what is known: `accuracy-vague`, where the note says that the text does not give the
 * position, `extent-undelimited`, where an area is a union of towns or counties that the text does not name, and
 * `extent-partial`, where a structure has members that nobody has named. A `note` does not silence these, `accuracy_m` does.
 */
export function checkAccuracy(
  context: PlanContext,
  entry: Entry,
  passages: readonly LinkedPassage[],
  { accuracyM }: Drawing,
): void {
  const words = VAGUE_WORDS.exec(entry.note ?? "")?.[0];
  if (words !== undefined && accuracyM !== null && accuracyM <= VAGUE_M) {
    const message = `${entry.id}: its note says 「${words}」, yet its position claims ${Math.round(accuracyM)} m; write accuracy_m of more than ${VAGUE_M}, or mend the note`;
    context.report.warning(entry.at("note"), "accuracy-vague", message);
  }
  checkExtent(context, entry, passages);
  checkMembers(context, entry);
}

/** A structure of which only some members are drawn is not known to the accuracy of those: the others lie elsewhere. */
function checkMembers({ report }: PlanContext, entry: Entry): void {
  const words = PARTIAL_WORDS.exec(entry.note ?? "")?.[0];
  if (words === undefined || !("members" in entry.where) || entry.accuracyM !== null) return;
  const message = `${entry.id}: its note says 「${words}」, so only some of its members are drawn; write accuracy_m, how far the others may lie`;
  report.warning(entry.at("note"), "extent-partial", message);
}

function checkExtent(context: PlanContext, entry: Entry, passages: readonly LinkedPassage[]): void {
  const { where, accuracyM } = entry;
  if (accuracyM !== null || !("counties" in where || "towns" in where)) return;
  const units = "counties" in where ? where.counties : where.towns;
  if ("counties" in where && isWholePlan(context, where.counties)) return;
  const text = [entry.name, ...entry.aliases, ...passages.map(({ passage }) => passage.exact)].join(" ");
  const unnamed = units.filter((unit) => !namesOf(context, unit).some((name) => text.includes(name)));
  if (unnamed.length === 0) return;
  const message = `${entry.id}: its quotes do not name ${unnamed.join(", ")}, of which its area is made; write accuracy_m, how far its real outline may lie from this union`;
  context.report.warning(entry.at("where"), "extent-undelimited", message);
}

/** Whether these counties are what the whole plan is about: the text says 全区 of them, or nothing at all. */
function isWholePlan({ districts }: PlanContext, counties: readonly string[]): boolean {
  const named = new Set(counties.map(bareCounty));
  return districts.every((district) => named.has(bareCounty(district)));
}

/** All names of a town or county, with and without its rank. */
function namesOf({ gazetteer }: PlanContext, unit: string): string[] {
  const place = gazetteer.find(unit);
  const names = "code" in place ? [unit] : [unit, place.name, ...(place.aliases ?? [])];
  return names.flatMap((name) => [name, bareCounty(name), name.replace(TOWN_RANK, "")]);
}
