import type { HouseFile } from "./read-house.ts";

/** Names of types and functions that two files define, but for those in `allowed`; one line each. */
export function findDuplicates(files: readonly HouseFile[], allowed: Readonly<Record<string, string>>): string[] {
  const homes = new Map<string, Set<string>>();
  for (const { path, names } of files) {
    for (const name of names) homes.set(name, (homes.get(name) ?? new Set()).add(path));
  }
  return [...homes]
    .filter(([name, paths]) => paths.size > 1 && !Object.hasOwn(allowed, name))
    .map(([name, paths]) => `${name}: ${[...paths].join(", ")}`)
    .sort();
}

/** Entries of `allowed` that excuse nothing any more. */
export function findNeedless(files: readonly HouseFile[], allowed: Readonly<Record<string, string>>): string[] {
  const found = findDuplicates(files, {}).map((line) => line.slice(0, line.indexOf(":")));
  return Object.keys(allowed).filter((name) => !found.includes(name));
}
