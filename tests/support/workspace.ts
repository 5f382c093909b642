import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Compiled, compile } from "../../compiler/compile.ts";

const fixtures = join(import.meta.dirname, "../fixtures");

/** A copy of the good workspace with the files of bad/<fault> put over it. It is removed after the test. */
export function workspace(fault?: string): string {
  const root = mkdtempSync(join(tmpdir(), "atlas-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(join(fixtures, "good"), root, { recursive: true });
  if (fault !== undefined) cpSync(join(fixtures, "bad", fault), root, { recursive: true });
  return root;
}

/** Replaces the first occurrence of some words in a file of a workspace. */
export function edit(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(join(root, file), text.replace(from, to));
}

/** `severity code file:line` of each issue. */
export function summary({ issues }: Pick<Compiled, "issues">): string[] {
  return issues.map(({ severity, code, file, line }) => `${severity} ${code} ${file}:${line}`);
}

/** Compiles bad/<fault>. */
export function compileBad(fault: string): Compiled {
  return compile(workspace(fault));
}

/** All files below a folder, as paths relative to it, sorted; none when there is no folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
