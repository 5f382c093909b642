import type { Grammar } from "../../src/model/authored.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import type { FileLine, Report } from "../report.ts";

/** What every step of reading one document needs. */
export interface DocumentContext {
  readonly report: Report;
  /** plan.yaml. */
  readonly yaml: YamlFile;
  readonly grammar: Grammar;
  /** A line of plan.txt, counted from 1. */
  at(line: number): FileLine;
}
