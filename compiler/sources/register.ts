import { type Quote, RegisterFeature, type RegisterItem, RegisterList } from "../../src/model/authored.ts";
import { featureId } from "../../src/model/ids.ts";
import { readList, readShape } from "../files/shape.ts";
import type { Path, YamlFile } from "../files/yaml-file.ts";
import type { FileLine } from "../report.ts";
import type { Entry, EntryQuote } from "./entry.ts";

/** The features of one register file, and every ID in it, also those of entries that have a fault. */
export interface Register {
  readonly entries: readonly Entry[];
  readonly declared: readonly string[];
}

/**
 * Reads a register file. Each item of a list becomes an entry of its own, with what it takes from its list. An entry
 * that has a fault is reported and left out; the others stay.
 */
export function readRegister(plan: string, yaml: YamlFile): Register {
  const entries: Entry[] = [];
  const declared: string[] = [];
  readList(yaml).forEach((raw, index) => {
    for (const slug of slugsIn(raw)) declared.push(featureId(plan, slug));
    if (isRecord(raw) && "list" in raw) {
      const list = readShape(RegisterList, raw, { yaml, path: [index], label: labelOf(raw) });
      if (list !== null) entries.push(...openList(plan, list, yaml, index));
      return;
    }
    const feature = readShape(RegisterFeature, raw, { yaml, path: [index], label: labelOf(raw) });
    if (feature !== null) entries.push(entryOf(plan, feature, ownQuotes(feature.quotes, yaml, [index]), yaml, [index]));
  });
  return { entries, declared };
}

/** The items of a list as entries of their own. */
function openList(plan: string, list: RegisterList, yaml: YamlFile, index: number): Entry[] {
  const words = list.items.map((item) => item.mark ?? item.name);
  return list.items.flatMap((item, position): Entry[] => {
    const path = [index, "items", position];
    const complete = completeItem(item, list, yaml, path);
    if (complete === null) return [];
    const listQuote: EntryQuote = {
      ...openQuote(list.list, yaml.at([index, "list"])),
      mark: item.mark ?? null,
      siblings: words.filter((_, other) => other !== position),
      shared: true,
    };
    const quotes = [listQuote, ...ownQuotes(item.quotes ?? [], yaml, path)];
    return [entryOf(plan, complete, quotes, yaml, path, [index])];
  });
}

/** The item with what it takes from its list; null with an issue when neither gives a kind, phase or rank. */
function completeItem(
  item: RegisterItem,
  list: RegisterList,
  yaml: YamlFile,
  path: Path,
): Omit<RegisterFeature, "quotes"> | null {
  const kind = item.kind ?? list.kind;
  const phase = item.phase ?? list.phase;
  const rank = item.rank ?? list.rank;
  if (kind === undefined || phase === undefined || rank === undefined) {
    const missing = Object.entries({ kind, phase, rank }).flatMap(([field, value]) =>
      value === undefined ? field : [],
    );
    const message = `${item.id}: neither the item nor its list says ${missing.join(" or ")}; add it to one of them`;
    yaml.report.error(yaml.at(path), "bad-shape", message);
    return null;
  }
  const { mark: _mark, quotes: _quotes, ...own } = item;
  return {
    ...own,
    kind,
    phase,
    rank,
    part_of: item.part_of ?? list.part_of,
    // The list's note says why of the list's phase, not of one that the item has instead.
    phase_note: item.phase_note ?? (item.phase === undefined ? list.phase_note : undefined),
  };
}

function entryOf(
  plan: string,
  feature: Omit<RegisterFeature, "quotes">,
  quotes: readonly EntryQuote[],
  yaml: YamlFile,
  path: Path,
  listPath?: Path,
): Entry {
  return {
    plan,
    slug: feature.id,
    id: featureId(plan, feature.id),
    name: feature.name,
    aliases: feature.aliases ?? [],
    kind: feature.kind,
    phase: feature.phase,
    rank: feature.rank,
    partOf: asList(feature.part_of).map((slug) => featureId(plan, slug)),
    sameAs: asList(feature.same_as),
    accuracyM: feature.accuracy_m ?? null,
    note: feature.note ?? null,
    phaseNote: feature.phase_note ?? null,
    quotes,
    where: feature.where,
    ...yaml.at(path),
    at: (field) => {
      const own = yaml.at([...path, field]);
      if (own.line !== yaml.at(path).line || listPath === undefined) return own;
      const ofList = yaml.at([...listPath, field]);
      return ofList.line === yaml.at(listPath).line ? own : ofList;
    },
  };
}

function ownQuotes(quotes: readonly Quote[], yaml: YamlFile, path: Path): EntryQuote[] {
  return quotes.map((quote, position) => openQuote(quote, yaml.at([...path, "quotes", position])));
}

function openQuote(quote: Quote, at: FileLine): EntryQuote {
  const { text, in: section } = typeof quote === "string" ? { text: quote, in: null } : quote;
  return { text, in: section, mark: null, siblings: [], shared: false, at };
}

function asList(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

function slugsIn(raw: unknown): string[] {
  if (!isRecord(raw)) return [];
  const own = typeof raw.id === "string" ? [raw.id] : [];
  return Array.isArray(raw.items) ? [...own, ...raw.items.flatMap(slugsIn)] : own;
}

function labelOf(raw: unknown): string | undefined {
  if (!isRecord(raw)) return undefined;
  if (typeof raw.id === "string") return raw.id;
  return "list" in raw ? `list of ${slugsIn(raw).slice(0, 2).join(", ")}…` : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
