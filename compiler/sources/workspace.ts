import type { Place } from "../../src/model/authored.ts";
import { loadPlan } from "../document/load-plan.ts";
import type { PlanReading } from "../document/read-plan.ts";
import { filesIn, foldersIn } from "../files/folder.ts";
import { readYamlFile } from "../files/yaml-file.ts";
import type { Issue } from "../issues.ts";
import { type Basemap, loadBasemap } from "./basemap.ts";
import { type Drawn, loadDrawn } from "./drawn.ts";
import type { Entry } from "./entry.ts";
import { type Exception, loadExceptions } from "./exceptions.ts";
import { loadPlaces } from "./places.ts";
import { loadPublished, type Published } from "./published.ts";
import { loadRegister } from "./register.ts";

/** A plan with what its register says about it. */
export interface PlanSources {
  readonly id: string;
  readonly reading: PlanReading;
  readonly entries: readonly Entry[];
  readonly exceptions: readonly Exception[];
  /** Geometry of geo/drawn/<plan>/, by file name without its ending. */
  readonly drawn: ReadonlyMap<string, Drawn>;
}

/** All authored files, read and checked one by one; nothing is compared across files yet. */
export interface Workspace {
  readonly plans: readonly PlanSources[];
  /** Every feature ID that a register declares, those of misshapen entries and unreadable plans included. */
  readonly declared: ReadonlySet<string>;
  readonly places: readonly Place[];
  readonly basemap: Basemap;
  readonly published: Published;
}

/** Names of the plans that have a folder under seeds/. */
export function listPlans(root: string): string[] {
  return foldersIn(root, "seeds");
}

/** Reads everything under `root` that a compile needs. Faults are pushed to `issues`; what is sound is returned. */
export function loadWorkspace(root: string, issues: Issue[]): Workspace {
  const declared = new Set<string>();
  const plans: PlanSources[] = [];
  for (const id of listPlans(root)) {
    const reading = loadPlan(root, id, issues);
    const { entries, exceptions } = loadRegisters(root, id, declared, issues);
    const drawn = loadDrawn(root, id, issues);
    if (reading !== null) plans.push({ id, reading, entries, exceptions, drawn });
  }
  return {
    plans,
    declared,
    places: loadPlaces(root, issues),
    basemap: loadBasemap(root, issues),
    published: loadPublished(root, issues),
  };
}

function loadRegisters(root: string, plan: string, declared: Set<string>, issues: Issue[]) {
  const entries: Entry[] = [];
  const exceptions: Exception[] = [];
  for (const file of filesIn(root, `geo/register/${plan}`, ".yaml")) {
    const yaml = readYamlFile(root, file, issues);
    if (yaml === null) continue;
    if (file.endsWith("/exceptions.yaml")) {
      exceptions.push(...loadExceptions(yaml, issues));
      continue;
    }
    const register = loadRegister(plan, yaml, issues);
    entries.push(...register.entries);
    for (const id of register.declared) declared.add(id);
  }
  return { entries, exceptions };
}
