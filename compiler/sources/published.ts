import * as z from "zod";
import { FEATURE_ID_PATTERN } from "../../src/model/ids.ts";
import { readShape } from "../files/shape.ts";
import { type ReadContext, readTextFile, standsAt } from "../files/text-file.ts";
import { readYamlFile } from "../files/yaml-file.ts";
import { type FileLine, wholeFile } from "../report.ts";

export const IDS_FILE = "geo/ids.txt";
export const ALIASES_FILE = "geo/aliases.yaml";
export const WITHDRAWN_FILE = "geo/withdrawn.yaml";

const FeatureId = z.string().regex(FEATURE_ID_PATTERN, "must be a feature ID such as kaizhou:yuxi-gaotie");

/** The reader is shown it inside a sentence that ends with a full stop of its own. */
const Reason = z
  .string()
  .regex(/\p{Script=Han}.*[^。.]$/u, "must say the reason in Chinese, without a full stop at its end");

/** What has been published before. IDs are permanent: each must still exist, have an alias or be withdrawn. */
export interface Published {
  /** Each ID with its line in geo/ids.txt; null, with an issue, when that file cannot be read. */
  readonly ids: ReadonlyMap<string, FileLine> | null;
  /** Old feature ID -> new one, with its line in geo/aliases.yaml. */
  readonly aliases: ReadonlyMap<string, { readonly to: string; readonly at: FileLine }>;
  /** Feature ID that leads nowhere any more -> why, with its line in geo/withdrawn.yaml. */
  readonly withdrawn: ReadonlyMap<string, { readonly reason: string; readonly at: FileLine }>;
}

/** Reads geo/ids.txt, geo/aliases.yaml and geo/withdrawn.yaml; the last two may be missing. */
export function readPublished(context: ReadContext): Published {
  const aliases = readPairs(context, ALIASES_FILE, FeatureId);
  const withdrawn = readPairs(context, WITHDRAWN_FILE, Reason);
  return {
    ids: readIds(context),
    aliases: new Map(aliases.map(([from, to, at]) => [from, { to, at }])),
    withdrawn: new Map(withdrawn.map(([id, reason, at]) => [id, { reason, at }])),
  };
}

/**
 * Without the list nobody could tell that an ID was renamed, so it must be there and whole. Issues: `ids-missing`,
 * `ids-cut`, `bad-id`, and the warning `ids-new`.
 */
function readIds(context: ReadContext): Published["ids"] {
  const { report } = context;
  if (!standsAt(context, IDS_FILE)) {
    const message = `the list of all IDs that were ever published is missing; restore it from version control, or make an empty file where the atlas has never been published`;
    report.error(wholeFile(IDS_FILE), "ids-missing", message);
    return null;
  }
  const text = readTextFile(context, IDS_FILE);
  if (text === null) return null;
  const lines = text.split("\n").map((line) => line.trim());
  const ids = new Map<string, FileLine>();
  lines.forEach((id, index) => {
    const at = { file: IDS_FILE, line: index + 1 };
    if (id === "") return;
    if (FEATURE_ID_PATTERN.test(id)) ids.set(id, at);
    else report.error(at, "bad-id", `“${id.slice(0, 60)}” is no feature ID; restore the line from version control`);
  });
  if (ids.size === 0) {
    const message = `no ID has been published yet, so those of today are the first; if the atlas has been published before, restore this file from version control`;
    report.warning(wholeFile(IDS_FILE), "ids-new", message);
  } else if (lines.at(-1) !== "") {
    const message = `the last line has no end, so the file may have been cut off; restore it from version control, or add the line end if nothing is missing`;
    report.error({ file: IDS_FILE, line: lines.length }, "ids-cut", message);
  }
  return ids;
}

/**
 * The pairs of a file that maps IDs to texts, each with its line. A pair with a fault is reported and stays, since its ID
 * has not vanished.
 */
function readPairs(context: ReadContext, file: string, text: z.ZodType<string>): [string, string, FileLine][] {
  if (!standsAt(context, file)) return [];
  const yaml = readYamlFile(context, file);
  if (yaml === null || yaml.value === null) return [];
  const pairs = readShape(z.record(z.string(), z.unknown()), yaml.value, { yaml, path: [] }) ?? {};
  return Object.entries(pairs).map(([id, value]) => {
    readShape(z.record(FeatureId, text), { [id]: value }, { yaml, path: [] });
    return [id, String(value), yaml.at([id])];
  });
}
