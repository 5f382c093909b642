import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Report, wholeFile } from "../report.ts";

/** What every reader of authored files needs. */
export interface ReadContext {
  /** The folder that holds seeds/ and geo/. Paths of files are relative to it. */
  readonly root: string;
  readonly report: Report;
}

/**
 * The text of a file, without a byte order mark. Null with an issue when there is none: `file-missing`, or `not-utf8` at
 * the line of the first byte that is not UTF-8.
 */
export function readTextFile({ root, report }: ReadContext, file: string): string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    report.error(wholeFile(file), "file-missing", `the file cannot be read: ${reason}`);
    return null;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const message = "the file is not UTF-8 from this line on; save it again as UTF-8 (a GBK file is the usual cause)";
    report.error({ file, line: firstBadLine(bytes) }, "not-utf8", message);
    return null;
  }
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed + 1;
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line++;
    start = end;
  }
  return 1;
}
