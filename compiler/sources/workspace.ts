import type { Place } from "../../src/model/authored.ts";
import { planOf } from "../../src/model/ids.ts";
import { type PlanReading, readPlanFolder } from "../document/read-plan.ts";
import { filesIn, foldersIn } from "../files/folder.ts";
import type { ReadContext } from "../files/text-file.ts";
import { readYamlFile } from "../files/yaml-file.ts";
import { wholeFile } from "../report.ts";
import { checkTree } from "./authored-tree.ts";
import { type Basemap, readBasemap } from "./basemap.ts";
import { type Drawn, readDrawn } from "./drawn.ts";
import type { Entry } from "./entry.ts";
import { type Exception, readExceptions } from "./exceptions.ts";
import { type Ledger, readLedger } from "./ledger.ts";
import { readPlaces } from "./places.ts";
import { type Published, readPublished } from "./published.ts";
import { readRegister } from "./register.ts";

/** A plan's document and its registers. */
export interface PlanSources {
  readonly id: string;
  readonly reading: PlanReading;
  readonly entries: readonly Entry[];
  /** Whether all entries that the registers declare could be read. */
  readonly isWhole: boolean;
  readonly exceptions: readonly Exception[];
  /** The numbers that the text gives for features. */
  readonly ledger: Ledger;
  /** Geometry of geo/drawn/<plan>/, by file name without its ending. */
  readonly drawn: ReadonlyMap<string, Drawn>;
}

/** All authored files, each read by itself; nothing is compared across files yet. */
export interface Workspace {
  readonly plans: readonly PlanSources[];
  /** Every feature ID in the registers, also those of entries that have a fault and of plans that cannot be read. */
  readonly declared: ReadonlySet<string>;
  /** Plans of which a register file could not be read, so that some of their IDs may not be in `declared`. */
  readonly unread: ReadonlySet<string>;
  readonly places: readonly Place[];
  readonly basemap: Basemap;
  readonly published: Published;
}

/** Whether no register holds an ID, as far as they could be read: what is not read may hold it. */
export function isMissing({ declared, unread }: Pick<Workspace, "declared" | "unread">, id: string): boolean {
  return !declared.has(id) && !unread.has(planOf(id));
}

/** Names of the plans that have a folder under seeds/. */
export function listPlans(root: string): string[] {
  return foldersIn(root, "seeds");
}

/** Reads everything that a compile needs. What has a fault is reported and left out. Warnings: `no-plans`, `no-features`. */
export function readWorkspace(context: ReadContext): Workspace {
  checkTree(context);
  const declared = new Set<string>();
  const unread = new Set<string>();
  const plans: PlanSources[] = [];
  const names = listPlans(context.root);
  if (names.length === 0) {
    const message = "there is no plan yet, so the atlas is empty; docs/add-a-plan.md says how to add one";
    context.report.warning(wholeFile("seeds"), "no-plans", message);
  }
  for (const id of names) {
    const reading = readPlanFolder(context, id);
    const { entries, exceptions, ids, areRead } = readRegisters(context, id);
    if (!areRead) unread.add(id);
    if (areRead && ids.length === 0) {
      const message = `the plan has no feature, so the map shows nothing of it; write its register in geo/register/${id}/`;
      context.report.warning(wholeFile(`seeds/${id}/plan.yaml`), "no-features", message);
    }
    for (const each of ids) declared.add(each);
    const drawn = readDrawn(context, id);
    const ledger = readLedger(context, id);
    if (reading !== null) {
      const isWhole = areRead && entries.length === ids.length;
      plans.push({ id, reading, entries, isWhole, exceptions, ledger, drawn });
    }
  }
  return {
    plans,
    declared,
    unread,
    places: readPlaces(context),
    basemap: readBasemap(context),
    published: readPublished(context),
  };
}

/** A plan's registers. `areRead` tells whether all files could be read; an entry of them may have a fault all the same. */
function readRegisters(context: ReadContext, plan: string) {
  const entries: Entry[] = [];
  const exceptions: Exception[] = [];
  const ids: string[] = [];
  let areRead = true;
  for (const file of filesIn(context.root, `geo/register/${plan}`, ".yaml")) {
    const yaml = readYamlFile(context, file);
    if (yaml === null) areRead = false;
    if (yaml === null) continue;
    if (file.endsWith("/exceptions.yaml")) {
      exceptions.push(...readExceptions(yaml));
      continue;
    }
    const register = readRegister(plan, yaml);
    entries.push(...register.entries);
    ids.push(...register.declared);
  }
  return { entries, exceptions, ids, areRead };
}
