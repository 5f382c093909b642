import { readFileSync } from "node:fs";
import { join } from "node:path";
import { error, type Issue } from "../issues.ts";

/**
 * The text of `file` (a path relative to `root`), or null with an issue: `file-missing`, or `not-utf8` with the line
 * of the first byte that is not UTF-8. A byte order mark is dropped.
 */
export function readTextFile(root: string, file: string, issues: Issue[]): string | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    issues.push(error(file, 1, "file-missing", `the file cannot be read: ${reason}`));
    return null;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const message = "the file is not UTF-8 from this line on; save it again as UTF-8 (a GBK file is the usual cause)";
    issues.push(error(file, firstBadLine(bytes), "not-utf8", message));
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
