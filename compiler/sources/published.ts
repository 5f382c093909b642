import { existsSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { FEATURE_ID_PATTERN } from "../../src/model/ids.ts";
import { checkShape } from "../files/shape.ts";
import { readTextFile } from "../files/text-file.ts";
import { readYamlFile } from "../files/yaml-file.ts";
import type { Issue } from "../issues.ts";

export const idsFile = "geo/ids.txt";
export const aliasesFile = "geo/aliases.yaml";

const Aliases = z.record(
  z.string().regex(FEATURE_ID_PATTERN, "must be a feature ID such as kaizhou:yuxi-gaotie"),
  z.string().regex(FEATURE_ID_PATTERN, "must be a feature ID such as kaizhou:yuxi-gaotie"),
);

/** What has been published before: IDs are permanent, so each must live on or have an alias. */
export interface Published {
  /** IDs with the line of geo/ids.txt they stand on; null while that file does not exist. */
  readonly ids: ReadonlyMap<string, number> | null;
  /** Old feature ID -> new one, with its line in geo/aliases.yaml. */
  readonly aliases: ReadonlyMap<string, { readonly to: string; readonly line: number }>;
}

export function loadPublished(root: string, issues: Issue[]): Published {
  return { ids: loadIds(root, issues), aliases: loadAliases(root, issues) };
}

function loadIds(root: string, issues: Issue[]): ReadonlyMap<string, number> | null {
  if (!existsSync(join(root, idsFile))) return null;
  const text = readTextFile(root, idsFile, issues) ?? "";
  const lines = text.split("\n").map((line, index): [string, number] => [line.trim(), index + 1]);
  return new Map(lines.filter(([id]) => id !== ""));
}

function loadAliases(root: string, issues: Issue[]): Published["aliases"] {
  if (!existsSync(join(root, aliasesFile))) return new Map();
  const yaml = readYamlFile(root, aliasesFile, issues);
  if (yaml === null || yaml.value === null) return new Map();
  const aliases = checkShape(Aliases, yaml.value, { yaml, path: [] }, issues) ?? {};
  return new Map(Object.entries(aliases).map(([from, to]) => [from, { to, line: yaml.lineOf([from]) }]));
}
