import type { Block, Section } from "../../src/model/atlas.ts";
import type { Place } from "../../src/model/authored.ts";
import { foldText } from "../../src/model/fold-text.ts";
import { plainLine } from "../../src/model/plain-form.ts";
import type { Certainty, Kind, Phase } from "../../src/model/vocabulary.ts";
import { isGenericName } from "../check/check-name.ts";
import type { FinishedEntry, FinishedPlan } from "../output/finish-plan.ts";
import { bareCounty } from "../text/bare-county.ts";
import { listItems, overlaps, type Span } from "../text/lists.ts";

/** What a plan's register covers and what it misses. */
export interface Coverage {
  readonly plan: string;
  readonly chapters: readonly ChapterCoverage[];
  /** Items of the lists in boxes: how many there are, how many are exceptions, and which ones nothing covers. */
  readonly items: { readonly total: number; readonly excepted: number; readonly missed: readonly MissedItem[] };
  /** Sections that name places or projects and hold no passage. */
  readonly silent: readonly { readonly section: string; readonly words: readonly string[] }[];
  readonly genericNames: readonly string[];
}

export interface ChapterCoverage {
  readonly chapter: string;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly phases: ReadonlyMap<Phase, number>;
  readonly certainties: ReadonlyMap<Certainty, number>;
  readonly features: number;
}

export interface MissedItem {
  readonly section: string;
  readonly text: string;
}

/** A word that probably names a project: some characters and then the type of a thing. */
const PROJECT =
  /[\u4e00-\u9fff0-9A-Z]{2,10}(工程|[项項]目|[园園][区區]|产业园|公[园園]|水[库庫]|[铁鐵]路|高速|高[铁鐵]|公路|大[桥橋]|隧道|基地|中心|[医醫]院|[学學]校|[机機][场場]|港[区區]|[码碼][头頭]|[湿濕]地|新[区區]|[组組][团團])/g;

/** What a plan's registers cover: by chapter, by item of a box, and the sections and names that need another look. */
export function coverPlan({ plan, finished, excepted, districts }: FinishedPlan, places: readonly Place[]): Coverage {
  const { sections } = plan.reading.text;
  const byId = new Map(sections.map((section) => [section.id, section]));
  const marks = new Map<string, Span[]>();
  const add = (block: string, span: Span) => marks.set(block, [...(marks.get(block) ?? []), span]);
  for (const { passages } of finished) {
    for (const { passage } of passages) add(passage.block, { start: passage.mark[0], end: passage.mark[1] });
  }
  const exceptions = new Map<string, Span[]>();
  for (const span of excepted) exceptions.set(span.block, [...(exceptions.get(span.block) ?? []), span]);

  return {
    plan: plan.id,
    chapters: coverChapters(finished, byId),
    items: countItems(
      sections.filter((section) => isBox(section, byId)),
      marks,
      exceptions,
    ),
    silent: silentSections(sections, marks, placeNames(places, districts)),
    genericNames: finished.map(({ entry }) => entry.name).filter(isGenericName),
  };
}

function countItems(
  boxes: readonly Section[],
  marks: ReadonlyMap<string, readonly Span[]>,
  exceptions: ReadonlyMap<string, readonly Span[]>,
): Coverage["items"] {
  let total = 0;
  let excepted = 0;
  const missed: MissedItem[] = [];
  for (const { section, block } of blocksOf(boxes)) {
    for (const item of block.table === undefined ? listItems(block.text) : []) {
      total++;
      if (marks.get(block.id)?.some((mark) => overlaps(mark, item)) === true) continue;
      if (exceptions.get(block.id)?.some((span) => overlaps(span, item)) === true) excepted++;
      else missed.push({ section: section.id, text: block.text.slice(item.start, item.end).trim() });
    }
  }
  return { total, excepted, missed };
}

/** Sections without a passage that name a place of the plan's districts or a project. */
function silentSections(
  sections: readonly Section[],
  marks: ReadonlyMap<string, readonly Span[]>,
  names: readonly string[],
): Coverage["silent"] {
  return sections.flatMap((section) => {
    if (section.type === "front" || section.type === "annex") return [];
    if (section.blocks.some((block) => marks.has(block.id))) return [];
    const text = foldText(section.blocks.map((block) => block.text).join("\n"), plainLine);
    const projects = [...text.matchAll(PROJECT)].map((match) => match[0]);
    const words = [...new Set([...names.filter((name) => text.includes(name)), ...projects])];
    return words.length === 0 ? [] : [{ section: section.id, words }];
  });
}

function coverChapters(finished: readonly FinishedEntry[], byId: ReadonlyMap<string, Section>): ChapterCoverage[] {
  const order = [...byId.keys()];
  const byChapter = new Map<string, FinishedEntry[]>();
  for (const each of finished) {
    const first = Math.min(...each.passages.map(({ passage }) => order.indexOf(passage.section)));
    const chapter = chapterAbove(order[first] ?? "", byId);
    byChapter.set(chapter, [...(byChapter.get(chapter) ?? []), each]);
  }
  return order.flatMap((chapter): ChapterCoverage[] => {
    const features = byChapter.get(chapter);
    if (features === undefined) return [];
    return [
      {
        chapter,
        features: features.length,
        kinds: tally(features.map(({ entry }) => entry.kind)),
        phases: tally(features.map(({ entry }) => entry.phase)),
        certainties: tally(features.map(({ drawing }) => drawing.certainty)),
      },
    ];
  });
}

/** The chapter above a section, or the outermost section where the plan has no chapters there. */
function chapterAbove(id: string, byId: ReadonlyMap<string, Section>): string {
  const section = byId.get(id);
  if (section === undefined || section.type === "chapter" || section.parent === null) return id;
  return chapterAbove(section.parent, byId);
}

function isBox(section: Section, byId: ReadonlyMap<string, Section>): boolean {
  if (section.type === "box") return true;
  const parent = section.parent === null ? undefined : byId.get(section.parent);
  return parent !== undefined && isBox(parent, byId);
}

function blocksOf(sections: readonly Section[]): { section: Section; block: Block }[] {
  return sections.flatMap((section) => section.blocks.map((block) => ({ section, block })));
}

function placeNames(places: readonly Place[], districts: readonly string[]): string[] {
  const own = new Set(districts.map(bareCounty));
  return places.filter((place) => own.has(bareCounty(place.county))).map((place) => place.name);
}

/** How often each value occurs. */
function tally<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
