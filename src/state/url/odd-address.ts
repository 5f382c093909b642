import { LANGUAGES } from "../../model/language.ts";
import { readUrl } from "./read-url.ts";

/** An address as it was meant. */
export interface MendedAddress {
  /** A query string that `readUrl` reads; what could not be mended is in it as it was. */
  readonly query: string;
  /** Words that are no part of an address; empty when there are none. */
  readonly left: string;
}

/** Layers of percent-encoding that are taken off: a chat, a mail and a form may each add one. */
const LAYERS = 3;
/** The names of other parameters, such as those that WeChat adds; they are nothing of ours. */
const OTHER_KEY = /^[\w.-]+$/;

/**
 * Reads an address as people hold it, copied from a chat, a document or a mail: with words and marks of the sentence
 * around it, encoded once more, in capitals or full-width characters, with characters that cannot be seen.
 */
export function mendAddress(query: string): MendedAddress {
  const parts = new Map<string, string>();
  const left: string[] = [];
  for (const piece of plainText(query).split(/[&;?]/)) {
    const [, name = "", text = ""] = /^\W*(.*?)\s*=\s*(.*)$/su.exec(piece) ?? [];
    const key = name.toLowerCase();
    if (!isKey(key)) {
      if (!OTHER_KEY.test(name)) left.push(piece);
      continue;
    }
    const value = mendValue(key, text);
    if (value !== null && text.toLowerCase().startsWith(value.toLowerCase())) left.push(text.slice(value.length));
    if (!parts.has(key)) parts.set(key, value ?? text);
  }
  const words = left.map((text) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")).filter((text) => text !== "");
  return { query: `?${new URLSearchParams([...parts])}`, left: words.join(" ") };
}

/** Without layers of encoding, full-width forms, long dashes, and characters that cannot be seen. */
function plainText(query: string): string {
  let text = query.replaceAll("+", " ");
  for (let layer = 0; layer < LAYERS; layer++) {
    text = text
      .normalize("NFKC")
      .replace(/(%[\da-f]{2})+/gi, decode)
      .replace(/&(amp|#38|#x26);/gi, "&");
  }
  return text
    .normalize("NFKC")
    .replace(/\p{C}/gu, "")
    .replace(/[\p{Pd}\u2212]/gu, "-");
}

function decode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** The longest beginning of a text that the parameter takes, if need be in small letters; null when there is none. */
function mendValue(key: string, text: string): string | null {
  for (const beginning of beginningsOf(text)) {
    const language = LANGUAGES.find((code) => code.toLowerCase() === beginning.toLowerCase());
    const forms = key === "l" ? [language ?? beginning] : [beginning, beginning.toLowerCase()];
    const read = forms.find((form) => form !== "" && takes(key, form));
    if (read !== undefined) return read;
  }
  return null;
}

/** A text, then without what no value has, without the marks at its end, and mark by mark shorter. */
function beginningsOf(text: string): string[] {
  const beginnings = [text, text.replace(/[^\w:.,-].*$/su, "")];
  let rest = beginnings[1] ?? "";
  while (/[:.,-]/.test(rest)) {
    rest = rest.replace(/[:.,-]+$|[:.,][^:.,]*$/, "");
    if (rest === beginnings.at(-1)) break;
    beginnings.push(rest);
  }
  return beginnings;
}

/** Every parameter refuses a text that no value can be. */
function isKey(key: string): boolean {
  return /^[a-z]$/.test(key) && !takes(key, "!");
}

function takes(key: string, value: string): boolean {
  return readUrl(`?${new URLSearchParams({ [key]: value })}`).bad.length === 0;
}
