import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const root = join(import.meta.dirname, "../..");

export interface Sheet {
  /** Path from the repository's root. */
  readonly file: string;
  /** Its text without comments. */
  readonly text: string;
}

export interface Declaration {
  readonly property: string;
  readonly value: string;
}

/** All style sheets of src/. */
export function readSheets(): readonly Sheet[] {
  return readFiles(/\.css$/).map(({ file, text }) => ({ file, text: text.replaceAll(/\/\*.*?\*\//gs, "") }));
}

/** All scripts of src/, as one text. */
export function readScripts(): string {
  return readFiles(/\.tsx?$/)
    .map(({ text }) => text)
    .join("\n");
}

function readFiles(name: RegExp): readonly Sheet[] {
  return readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { file: relative(root, file).split(sep).join("/"), text: readFileSync(file, "utf8") };
    });
}

/** What a sheet declares, custom properties included. */
export function declarationsOf(sheet: Sheet): readonly Declaration[] {
  return [...sheet.text.matchAll(/(?<=[{;]\s*)([\w-]+):\s*([^;{}]+);/g)].map(([, property = "", value = ""]) => ({
    property,
    value: value.replaceAll(/\s+/g, " "),
  }));
}

/** The rules that no other rule holds: the text before their braces, and what is in them. */
export function outerRulesOf({ text }: Sheet): ReadonlyArray<{ readonly prelude: string; readonly body: string }> {
  const rules: { prelude: string; body: string }[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "{") {
      if (depth === 0) open = at;
      depth += 1;
    } else if (letter === "}" || letter === ";") {
      if (letter === "}") depth -= 1;
      if (depth > 0) continue;
      const isBlock = letter === "}";
      rules.push({
        prelude: text.slice(start, isBlock ? open : at).trim(),
        body: isBlock ? text.slice(open + 1, at) : "",
      });
      start = at + 1;
    }
  }
  return rules;
}
