import { readTextFile } from "../files/text-file.ts";
import { readYamlFile } from "../files/yaml-file.ts";
import { error, type Issue } from "../issues.ts";
import { type PlanReading, readPlan } from "./read-plan.ts";

/** Reads seeds/<plan>/ under `root`. Null, with issues pushed, when it cannot be read. */
export function loadPlan(root: string, plan: string, issues: Issue[]): PlanReading | null {
  const textFile = `seeds/${plan}/plan.txt`;
  const yaml = readYamlFile(root, `seeds/${plan}/plan.yaml`, issues);
  const text = readTextFile(root, textFile, issues);
  if (yaml === null || text === null) return null;
  const reading = readPlan({ yaml, textFile, text }, issues);
  if (reading !== null && reading.file.id !== plan) {
    const message = `the id is “${reading.file.id}” but the folder is seeds/${plan}; make them the same`;
    issues.push(error(yaml.file, yaml.lineOf(["id"]), "plan-id-mismatch", message));
  }
  return reading;
}
