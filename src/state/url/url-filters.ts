import { ALL_SHOWN, type Filters } from "../../data/filters/filters.ts";
import type { Bbox } from "../../model/geo.ts";
import { PLAN_ID_PATTERN, SECTION_ID_PATTERN } from "../../model/ids.ts";
import { CERTAINTIES, KINDS, PHASES } from "../../model/vocabulary.ts";
import { isOnEarth, readMask, readName, type UrlPart, writeMask, writeName } from "./url-parts.ts";

/** Stands for the empty list, since no plan ID is a digit. */
const NO_PLAN = "0";
/**
 * Each side of an area is written as five base 36 digits: units of 0.0001 degree (11 m), counted from 180° W and 90° S.
 */
const UNITS = 10_000;
const DIGITS = 5;

/** The filters that hide something, as parts of an address. */
export function writeFilters(filters: Filters): UrlPart[] {
  const parts: UrlPart[] = [];
  if (filters.kinds.length < KINDS.length) parts.push(["k", writeMask(filters.kinds, KINDS)]);
  if (filters.phases.length < PHASES.length) parts.push(["h", writeMask(filters.phases, PHASES)]);
  if (filters.certainties.length < CERTAINTIES.length) parts.push(["c", writeMask(filters.certainties, CERTAINTIES)]);
  if (filters.plans !== null) parts.push(["w", filters.plans.length === 0 ? NO_PLAN : filters.plans.join(".")]);
  if (filters.place !== null) parts.push(["t", writeName(filters.place)]);
  if (filters.section !== null) parts.push(["n", filters.section]);
  if (filters.area !== null) parts.push(["a", writeArea(filters.area)]);
  return parts;
}

/** @param take reads one parameter, and remembers when it cannot be read; see `readUrl` */
export function readFilters(
  take: <Value>(key: string, read: (raw: string) => Value | undefined) => Value | undefined,
): Filters {
  return {
    kinds: take("k", (raw) => readMask(raw, KINDS)) ?? ALL_SHOWN.kinds,
    phases: take("h", (raw) => readMask(raw, PHASES)) ?? ALL_SHOWN.phases,
    certainties: take("c", (raw) => readMask(raw, CERTAINTIES)) ?? ALL_SHOWN.certainties,
    plans: take("w", readPlans) ?? ALL_SHOWN.plans,
    place: take("t", readName) ?? ALL_SHOWN.place,
    section: take("n", (raw) => (SECTION_ID_PATTERN.test(raw) ? raw : undefined)) ?? ALL_SHOWN.section,
    area: take("a", readArea) ?? ALL_SHOWN.area,
  };
}

function readPlans(raw: string): readonly string[] | undefined {
  if (raw === NO_PLAN) return [];
  const ids = raw.split(".");
  return ids.every((id) => PLAN_ID_PATTERN.test(id)) ? ids : undefined;
}

function writeArea([west, south, east, north]: Bbox): string {
  const write = (degree: number, from: number): string =>
    Math.round((degree + from) * UNITS)
      .toString(36)
      .padStart(DIGITS, "0");
  return write(west, 180) + write(south, 90) + write(east, 180) + write(north, 90);
}

function readArea(raw: string): Bbox | undefined {
  if (!/^[0-9a-z]{20}$/.test(raw)) return undefined;
  const read = (side: number, from: number): number =>
    // The subtraction is in whole units, so that a degree is the same after it was written and read.
    (Number.parseInt(raw.slice(side * DIGITS, (side + 1) * DIGITS), 36) - from * UNITS) / UNITS;
  const [west, south, east, north] = [read(0, 180), read(1, 90), read(2, 180), read(3, 90)];
  const isBox = isOnEarth(west, south) && isOnEarth(east, north) && west < east && south < north;
  return isBox ? [west, south, east, north] : undefined;
}
