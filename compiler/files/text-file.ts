import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Report, wholeFile } from "../report.ts";
import { findUnwanted, type Unwanted } from "../text/unwanted.ts";
import { keepByText } from "./keep-by-text.ts";

/** What every reader of authored files needs. */
export interface ReadContext {
  /** The folder that holds seeds/ and geo/. Paths of files are relative to it. */
  readonly root: string;
  readonly report: Report;
}

/** Bytes. The longest plan has 0.3 MB; a larger file is another one by mistake, and would stop the compiler for long. */
const LARGEST_TEXT = 2_000_000;
/** Bytes. The outlines of all counties have 0.8 MB. */
const LARGEST_GEOMETRY = 20_000_000;
/** Lines of one file that are named for what is wrong in their characters. */
const MOST_LINES = 20;

/** Whether something stands at a path, be it a link that leads nowhere. */
export function standsAt({ root }: ReadContext, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined;
}

/**
 * The text of a file, without a byte order mark. Null with an issue when there is none: `file-missing`, `link-refused`,
 * `not-a-file`, `file-too-large`, or `not-utf8` at the line of the first byte that is not UTF-8. Characters that no text
 * needs are issues `unwanted-character`, but are in the result.
 */
export function readTextFile(context: ReadContext, file: string): string | null {
  const bytes = readBytes(context, file);
  if (bytes === null) return null;
  const { report } = context;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const message = "the file is not UTF-8 from this line on; save it again as UTF-8 (a GBK file is the usual cause)";
    report.error({ file, line: firstBadLine(bytes) }, "not-utf8", message);
    return null;
  }
  reportUnwanted(file, unwantedOnce(file, text), report);
  return text;
}

/** Only a file of its own is opened: reading a pipe or a device might never end, and a link may lead anywhere. */
function readBytes({ root, report }: ReadContext, file: string): Buffer | null {
  try {
    const entry = lstatSync(join(root, file));
    const largest = file.endsWith(".geojson") ? LARGEST_GEOMETRY : LARGEST_TEXT;
    if (entry.isSymbolicLink()) return refuseLink(file, report);
    if (!entry.isFile()) return refuseSpecial(file, report);
    if (entry.size > largest) {
      const size = (entry.size / 1e6).toFixed(1);
      const message = `the file has ${size} MB; at most ${largest / 1e6} MB are read: is it the right one? If so, split it`;
      report.error(wholeFile(file), "file-too-large", message);
      return null;
    }
    return readFileSync(join(root, file));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    report.error(wholeFile(file), "file-missing", `the file cannot be read: ${reason}`);
    return null;
  }
}

/** Names a link that is not followed. Issue: `link-refused`. */
export function refuseLink(path: string, report: Report): null {
  const message =
    "this is a symbolic link, which is not followed: what it leads to may change or be missing elsewhere. Put the file or folder itself here";
  report.error(wholeFile(path), "link-refused", message);
  return null;
}

/** Names a pipe, a device or a folder in the place of a file. Issue: `not-a-file`. */
export function refuseSpecial(path: string, report: Report): null {
  report.error(wholeFile(path), "not-a-file", "this is no file that can be read to its end; put a file of text there");
  return null;
}

/** The first unwanted character of a line, which is counted from 1. */
interface UnwantedLine {
  readonly number: number;
  readonly unwanted: Unwanted;
}

const unwantedOnce = keepByText((text): readonly UnwantedLine[] => {
  if (findUnwanted(text) === null) return [];
  return text.split("\n").flatMap((line, index) => {
    const unwanted = findUnwanted(line);
    return unwanted === null ? [] : [{ number: index + 1, unwanted }];
  });
});

function reportUnwanted(file: string, lines: readonly UnwantedLine[], report: Report): void {
  for (const { number, unwanted } of lines.slice(0, MOST_LINES)) {
    const message = `${unwanted.words} stands at place ${unwanted.offset + 1} of the line; delete it, or put there what the document prints`;
    report.error({ file, line: number }, "unwanted-character", message);
  }
  const next = lines[MOST_LINES];
  if (next === undefined) return;
  const message = `${lines.length - MOST_LINES} more lines have such characters; is this file text?`;
  report.error({ file, line: next.number }, "unwanted-character", message);
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
