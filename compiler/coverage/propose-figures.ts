import type { Quantity } from "../../src/model/figures.ts";
import { type FoundMeasure, findMeasures } from "../text/find-measures.ts";
import type { Span } from "../text/lists.ts";
import { CLAUSE_END, SENTENCE_END } from "../text/punctuation.ts";

/** Where a feature is named in a paragraph: [start, end) of its own words. */
export interface NamedAt {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** IDs of the structures that it is part of. */
  readonly partOf: readonly string[];
}

/** A number of a paragraph and the features that it seems to be said of; none where it speaks of something else. */
export interface Proposal {
  readonly measure: FoundMeasure;
  readonly what: Quantity;
  readonly of: readonly string[];
}

/** Words before a number that say it sums what stands before it: 共, 总长. */
const SUM = /(共|合[计計]|累[计計]|[总總](?:[长長]|面[积積]|投[资資]|[库庫]容|[规規]模)?(?:[达達]到?|[为為约約])?)$/;
/** Words that open a clause which only goes on measuring what the clause before it names: 全长, 占地. */
const MEASURING =
  /^(全[长長]|[总總]|面[积積]|占地|[规規]划面积|[库庫]容|投[资資]|[装裝][机機]|[设設][计計]|近期|[远遠]期)/;
const BUILT = /建成|完工|竣工|通[车車]|投用|投[产產]|完成/;
const BEGUN = /[开開]工|[启啟][动動]建[设設]|新建/;

/**
 * For each number with a unit in a paragraph, the features that it is said of, by rule:
 * a number inside a feature's own words is its own; else one between the same two 、 counts; else the nearest name of
 * the clause; a sum belongs to the structure that all names of the clause are part of, and else to all of them; a clause
 * without a name that opens with a measuring word goes on from the clause before it; a year belongs to what the sentence
 * builds after it.
 * @param text a paragraph without white space
 * @param names the features named in it, with offsets in `text`
 */
export function proposeFigures(text: string, names: readonly NamedAt[]): Proposal[] {
  return findMeasures(text).map((measure) => {
    if (measure.unit === "year") return proposeYear(text, measure, names);
    const clause = around(text, measure, CLAUSE_END);
    return { measure, what: quantityOf(text, measure), of: ownersOf(text, measure, clause, names) };
  });
}

function ownersOf(text: string, measure: FoundMeasure, clause: Span, names: readonly NamedAt[]): readonly string[] {
  const [start, end] = measure.core;
  const holding = names.filter((name) => name.start <= start && end <= name.end);
  if (holding.length > 0) return unique(holding);
  const inClause = within(names, clause);
  if (inClause.length === 0) return goesOn(text, clause, names);
  const before = text.slice(clause.start, measure.start);
  if (SUM.test(before) && inClause.length > 1) return sumOf(inClause);
  const item = around(text, measure, /[、,，;；。:：]/);
  const inItem = within(inClause, item);
  const found = nearestOwners(inItem.length > 0 ? inItem : inClause, measure);
  return /^[\p{Script=Han}]/u.test(text.slice(end)) ? withRun(text, found, inClause) : found;
}

/** 临江、陈家35千伏变电站: a number with a noun behind it is said of all names that 、 joins to the found one. */
function withRun(text: string, found: readonly string[], names: readonly NamedAt[]): readonly string[] {
  const run = new Set(found);
  for (const name of [...names].sort((a, b) => b.start - a.start)) {
    const next = names.find(({ id, start }) => run.has(id) && text.slice(name.end, start) === "、");
    if (next !== undefined) run.add(name.id);
  }
  return unique(names.filter(({ id }) => run.has(id)));
}

/** The structures that all of the features are part of; without one, the features themselves. */
function sumOf(names: readonly NamedAt[]): readonly string[] {
  const shared = (names[0]?.partOf ?? []).filter((id) => names.every(({ partOf }) => partOf.includes(id)));
  return shared.length > 0 ? shared : unique(names);
}

/** The last feature of the clause before, where this clause only goes on measuring it. */
function goesOn(text: string, clause: Span, names: readonly NamedAt[]): readonly string[] {
  if (!MEASURING.test(text.slice(clause.start, clause.end)) || /[。;；]/.test(text.charAt(clause.start - 1))) return [];
  const before = around(text, { start: clause.start - 1, end: clause.start - 1 }, CLAUSE_END);
  const last = within(names, before).at(-1);
  return last === undefined ? [] : [last.id];
}

/** A year belongs to the first features that the same sentence builds or begins after it, clause by clause. */
function proposeYear(text: string, measure: FoundMeasure, names: readonly NamedAt[]): Proposal {
  const sentence = around(text, measure, SENTENCE_END);
  let at = measure.end;
  // A clause after the year, and the clause of the year itself where it says more.
  for (let step = 0; step < 2 && at < sentence.end; step++) {
    const clause = around(text, { start: at, end: at }, CLAUSE_END);
    const words = text.slice(Math.max(at, clause.start), clause.end);
    const named = within(names, { start: Math.max(at, clause.start), end: clause.end });
    const what = BUILT.test(words) ? "completion" : BEGUN.test(words) ? "start" : null;
    if (what !== null && named.length > 0) return { measure, what, of: unique(named) };
    at = clause.end + 1;
  }
  return { measure, what: "completion", of: [] };
}

/** The features named nearest to the number; several where they have the same words. */
function nearestOwners(names: readonly NamedAt[], measure: FoundMeasure): readonly string[] {
  const distance = ({ start, end }: NamedAt) =>
    end <= measure.start ? measure.start - end : Math.max(0, start - measure.end);
  const least = Math.min(...names.map(distance));
  return unique(names.filter((name) => distance(name) === least));
}

/** What a number measures, by its unit and the words before it. */
function quantityOf(text: string, { start, core, unit }: FoundMeasure): Quantity {
  const before = text.slice(Math.max(0, start - 12), start);
  if (unit === "km") return "length";
  if (unit === "km2") return "area";
  if (unit === "m3") return /[库庫]容/.test(before) ? "storage" : "capacity";
  // 百亿级园区 is one that makes that much.
  if (unit === "CNY" && /[级級亿億]$/.test(text.slice(...core))) return "output";
  if (unit === "CNY") return /产值|產值|收入|[额額]/.test(before) ? "output" : "cost";
  if (unit === "person") return "people";
  return "capacity";
}

/** The stretch between two marks that holds a range. A comma between digits is no mark. */
function around(text: string, { start, end }: Span, mark: RegExp): Span {
  const ends = (at: number) => mark.test(text.charAt(at)) && !/^\d,\d{3}/.test(text.slice(at - 1, at + 4));
  let [from, to] = [start, end];
  while (from > 0 && !ends(from - 1)) from--;
  while (to < text.length && !ends(to)) to++;
  return { start: from, end: to };
}

function within(names: readonly NamedAt[], { start, end }: Span): NamedAt[] {
  return names.filter((name) => name.start < end && start < name.end);
}

function unique(names: readonly NamedAt[]): string[] {
  return [...new Set(names.map(({ id }) => id))];
}
