import * as z from "zod";
import { checkShape, listOf } from "../files/shape.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import type { Issue } from "../issues.ts";

const ExceptionShape = z.strictObject({
  in: z.string(),
  text: z.string().min(2),
  reason: z.string().min(2),
});

/** An item of a 专栏 that is not a feature, and why. */
export interface Exception {
  readonly in: string;
  readonly text: string;
  readonly reason: string;
  readonly file: string;
  readonly line: number;
}

/** The exceptions of geo/register/<plan>/exceptions.yaml. */
export function loadExceptions(yaml: YamlFile, issues: Issue[]): Exception[] {
  return listOf(yaml, issues).flatMap((raw, index): Exception[] => {
    const exception = checkShape(ExceptionShape, raw, { yaml, path: [index] }, issues);
    return exception === null ? [] : [{ ...exception, file: yaml.file, line: yaml.lineOf([index]) }];
  });
}
