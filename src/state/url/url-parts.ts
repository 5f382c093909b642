import type { Screen } from "../choices.ts";

/** A key and a value of the query string; neither has characters that need escaping. */
export type UrlPart = readonly [key: string, value: string];

/**
 * A screen as an address names it. Addresses are permanent: the comparison keeps the name it had when the first were
 * copied.
 */
export const SCREEN_VALUES: Readonly<Record<Screen, string>> = {
  map: "map",
  table: "table",
  charts: "charts",
  compare: "across",
};

/** The values of a closed list that are shown, as a bit mask in base 36; bit 0 is the first value. */
export function writeMask<Value>(shown: readonly Value[], all: readonly Value[]): string {
  return all.reduce((mask, value, bit) => (shown.includes(value) ? mask + 2 ** bit : mask), 0).toString(36);
}

export function readMask<Value>(raw: string, all: readonly Value[]): readonly Value[] | undefined {
  if (!/^[0-9a-z]{1,6}$/.test(raw)) return undefined;
  const mask = Number.parseInt(raw, 36);
  if (mask >= 2 ** all.length) return undefined;
  return all.filter((_, bit) => Math.floor(mask / 2 ** bit) % 2 === 1);
}

/**
 * A name as base64url of its UTF-16 units: about 3 letters for each Chinese character, where percent-encoding takes 9.
 */
export function writeName(name: string): string {
  const bytes = [...Array(name.length).keys()].flatMap((at) => {
    const unit = name.charCodeAt(at);
    return [unit >> 8, unit & 255];
  });
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Reads a name of at most 20 characters. */
export function readName(raw: string): string | undefined {
  if (!/^[\w-]{3,54}$/.test(raw) || raw.length % 4 === 1) return undefined;
  const bytes = atob(raw.replaceAll("-", "+").replaceAll("_", "/"));
  let name = "";
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    name += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  }
  const isPlain = !/\p{C}/u.test(name);
  return isPlain && writeName(name) === raw ? name : undefined;
}

export function readNumbers(raw: string): number[] {
  const parts = raw.split(",");
  return parts.every((part) => /^-?\d+(\.\d+)?$/.test(part)) ? parts.map(Number) : [];
}

export function isOnEarth(lng: number, lat: number): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
