/** A key of the query string and its value, already free of characters that need escaping. */
export type UrlPart = readonly [key: string, value: string];

/** Which values of a closed list are shown, as a bit mask in base 36. */
export function writeMask<Value>(shown: readonly Value[], all: readonly Value[]): string {
  return all.reduce((mask, value, bit) => (shown.includes(value) ? mask + 2 ** bit : mask), 0).toString(36);
}

export function readMask<Value>(raw: string, all: readonly Value[]): readonly Value[] | undefined {
  if (!/^[0-9a-z]{1,6}$/.test(raw)) return undefined;
  const mask = Number.parseInt(raw, 36);
  if (mask >= 2 ** all.length) return undefined;
  return all.filter((_, bit) => Math.floor(mask / 2 ** bit) % 2 === 1);
}

/** A Chinese name as base64url of its UTF-16 units: 3 letters a character, where percent signs would take 9. */
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
