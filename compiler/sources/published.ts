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

const FeatureId = z.string().regex(FEATURE_ID_PATTERN, "must be a feature ID such as kaizhou:yuxi-gaotie");
const Aliases = z.record(FeatureId, FeatureId);

/** What has been published before. IDs are permanent: each must still exist or have an alias. */
export interface Published {
  /** Each ID with its line in geo/ids.txt; null while that file does not exist. */
  readonly ids: ReadonlyMap<string, FileLine> | null;
  /** Old feature ID -> new one, with its line in geo/aliases.yaml. */
  readonly aliases: ReadonlyMap<string, { readonly to: string; readonly at: FileLine }>;
}

/** Reads geo/ids.txt and geo/aliases.yaml; either may be missing. */
export function readPublished(context: ReadContext): Published {
  return { ids: readIds(context), aliases: readAliases(context) };
}

function readIds(context: ReadContext): Published["ids"] {
  if (!existsSync(join(context.root, IDS_FILE))) return null;
  const lines = (readTextFile(context, IDS_FILE) ?? "").split("\n");
  const ids = lines.map((line, index): [string, FileLine] => [line.trim(), { file: IDS_FILE, line: index + 1 }]);
  return new Map(ids.filter(([id]) => id !== ""));
}

function readAliases(context: ReadContext): Published["aliases"] {
  if (!existsSync(join(context.root, ALIASES_FILE))) return new Map();
  const yaml = readYamlFile(context, ALIASES_FILE);
  if (yaml === null || yaml.value === null) return new Map();
  const aliases = readShape(Aliases, yaml.value, { yaml, path: [] }) ?? {};
  return new Map(Object.entries(aliases).map(([from, to]) => [from, { to, at: yaml.at([from]) }]));
}
