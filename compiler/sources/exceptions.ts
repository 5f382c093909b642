import * as z from "zod";
import { Verbatim } from "../../src/model/authored.ts";
import { readList, readShape } from "../files/shape.ts";
import type { YamlFile } from "../files/yaml-file.ts";
import type { FileLine } from "../report.ts";

const ExceptionShape = z.strictObject({
  in: z.string(),
  text: Verbatim,
  reason: z.string().min(2),
});

/** An item of a 专栏 that is not a feature, and why. */
export interface Exception extends FileLine {
  readonly in: string;
  readonly text: string;
  readonly reason: string;
}

/** The exceptions of geo/register/<plan>/exceptions.yaml. */
export function readExceptions(yaml: YamlFile): Exception[] {
  return readList(yaml).flatMap((raw, index): Exception[] => {
    const exception = readShape(ExceptionShape, raw, { yaml, path: [index] });
    return exception === null ? [] : [{ ...exception, ...yaml.at([index]) }];
  });
}
