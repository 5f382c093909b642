import { planOf } from "../../model/ids.ts";
import type { NormalizeScript } from "../../model/normalize-script.ts";
import type { SearchFile } from "../../model/search-file.ts";
import type { Thing } from "./search-source.ts";

/** Something that has a name, prepared for the search. */
export interface NameEntry {
  readonly thing: Thing;
  readonly names: readonly string[];
  /** The names with their script normalized. */
  readonly normalized: readonly string[];
  readonly sounds: readonly string[];
  /** Name of the plan or county, normalized: a query may contain it besides the name. */
  readonly context: string;
  /** Null for a place, which belongs to no plan. */
  readonly plan: string | null;
  /** 1 to 3; the smaller one comes first where the fit is equal. */
  readonly rank: number;
}

/**
 * The features, places and sections of search.json.
 * @param titles the plans' short titles, by plan ID
 */
export function nameEntries(
  file: SearchFile,
  titles: ReadonlyMap<string, string>,
  normalizeScript: NormalizeScript,
): NameEntry[] {
  const named = ({ names, sounds }: { names: readonly string[]; sounds: readonly string[] }) => ({
    names,
    sounds,
    normalized: names.map((name) => normalizeScript(name)),
  });
  const titleOf = (plan: string): string => normalizeScript(titles.get(plan) ?? "");
  return [
    ...file.features.map((entry): NameEntry => {
      const { id, kind, phase, rank } = entry;
      const plan = planOf(id);
      return { thing: { type: "feature", id, kind, phase }, ...named(entry), context: titleOf(plan), plan, rank };
    }),
    ...file.places.map((entry): NameEntry => {
      const { county, lon, lat } = entry;
      return {
        thing: { type: "place", county, lng: lon, lat },
        ...named(entry),
        context: normalizeScript(county),
        plan: null,
        rank: 2,
      };
    }),
    ...file.sections.map((entry): NameEntry => {
      const { plan, id, label } = entry;
      return { thing: { type: "section", plan, id, label }, ...named(entry), context: titleOf(plan), plan, rank: 2 };
    }),
  ];
}
