import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { FEATURE_ID_PATTERN } from "../../src/model/ids.ts";
import { readShape } from "../files/shape.ts";
import { type ReadContext, readTextFile } from "../files/text-file.ts";
import { readYamlFile } from "../files/yaml-file.ts";
import type { FileLine } from "../report.ts";

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
  /** Each ID with its line in geo/ids.txt; null while that file does not exist. */
  readonly ids: ReadonlyMap<string, FileLine> | null;
  /** Old feature ID -> new one, with its line in geo/aliases.yaml. */
  readonly aliases: ReadonlyMap<string, { readonly to: string; readonly at: FileLine }>;
  /** Feature ID that leads nowhere any more -> why, with its line in geo/withdrawn.yaml. */
  readonly withdrawn: ReadonlyMap<string, { readonly reason: string; readonly at: FileLine }>;
}

/** Reads geo/ids.txt, geo/aliases.yaml and geo/withdrawn.yaml; each may be missing. */
export function readPublished(context: ReadContext): Published {
  const aliases = readPairs(context, ALIASES_FILE, FeatureId);
  const withdrawn = readPairs(context, WITHDRAWN_FILE, Reason);
  return {
    ids: readIds(context),
    aliases: new Map(aliases.map(([from, to, at]) => [from, { to, at }])),
    withdrawn: new Map(withdrawn.map(([id, reason, at]) => [id, { reason, at }])),
  };
}

function readIds(context: ReadContext): Published["ids"] {
  if (!existsSync(join(context.root, IDS_FILE))) return null;
  const lines = (readTextFile(context, IDS_FILE) ?? "").split("\n");
  const ids = lines.map((line, index): [string, FileLine] => [line.trim(), { file: IDS_FILE, line: index + 1 }]);
  return new Map(ids.filter(([id]) => id !== ""));
}

/**
 * The pairs of a file that maps IDs to texts, each with its line. A pair with a fault is reported and stays, since its ID
 * has not vanished.
 */
function readPairs(context: ReadContext, file: string, text: z.ZodType<string>): [string, string, FileLine][] {
  if (!existsSync(join(context.root, file))) return [];
  const yaml = readYamlFile(context, file);
  if (yaml === null || yaml.value === null) return [];
  const pairs = readShape(z.record(z.string(), z.unknown()), yaml.value, { yaml, path: [] }) ?? {};
  return Object.entries(pairs).map(([id, value]) => {
    readShape(z.record(FeatureId, text), { [id]: value }, { yaml, path: [] });
    return [id, String(value), yaml.at([id])];
  });
}
