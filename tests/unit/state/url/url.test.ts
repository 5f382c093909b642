import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALL_SHOWN, type Filters } from "../../../../src/data/filters/filters.ts";
import { LANGUAGES } from "../../../../src/model/language.ts";
import { CERTAINTIES, KINDS, PHASES } from "../../../../src/model/vocabulary.ts";
import { type Choices, FIRST_CHOICES, NO_SIDE, SCREENS, type Side } from "../../../../src/state/choices.ts";
import { readUrl } from "../../../../src/state/url/read-url.ts";
import { writeUrl } from "../../../../src/state/url/write-url.ts";

const LONGEST = 150;

const planId = fc.constantFrom("kaizhou", "jiangjin", "qianjiang");
const word = fc.stringMatching(/^[a-z]{2,8}$/);
const slug = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join("-"));
const featureId = fc.tuple(planId, slug).map(([plan, name]) => `${plan}:${name}`);
const section = fc.constantFrom("part_12", "chp_3", "part_12__chp_45__box_15", "item_18");
const anyDegree = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
/** Of the precision that an area has in an address. */
const degree = (limit: number) =>
  fc.integer({ min: -limit * 10_000, max: limit * 10_000 }).map((units) => units / 10_000);

const side: fc.Arbitrary<Side> = fc.oneof(
  fc.constant(NO_SIDE),
  featureId.map((feature): Side => ({ type: "card", feature })),
  fc
    .tuple(featureId, fc.nat(99))
    .map(([feature, passage]): Side => ({ type: "text", feature, passage, section: null })),
  section.map((id): Side => ({ type: "text", feature: null, passage: 0, section: id })),
  fc.tuple(anyDegree(180), anyDegree(90)).map(([lng, lat]): Side => ({ type: "query-point", lng, lat })),
);

const filters: fc.Arbitrary<Filters> = fc.record({
  kinds: fc.subarray([...KINDS]),
  phases: fc.subarray([...PHASES]),
  certainties: fc.subarray([...CERTAINTIES]),
  plans: fc.option(fc.subarray(["kaizhou", "jiangjin", "bazhou", "chengyu"])),
  place: fc.option(fc.constantFrom("临江镇", "彭水苗族土家族自治县", "三汇口乡", "G318线")),
  section: fc.option(section),
  area: fc.option(
    fc
      .tuple(degree(180), degree(90), degree(180), degree(90))
      .filter(([west, south, east, north]) => west < east && south < north),
  ),
});

const choices: fc.Arbitrary<Choices> = fc.record({
  plan: fc.oneof(planId, fc.constant("all")),
  language: fc.constantFrom(...LANGUAGES),
  screen: fc.constantFrom(...SCREENS),
  panel: fc.constant(FIRST_CHOICES.panel),
  side,
  filters,
  view: fc.option(
    fc.record({
      lng: anyDegree(180),
      lat: anyDegree(90),
      zoom: fc.double({ min: 0, max: 24, noNaN: true }),
    }),
  ),
  follow: fc.constant(FIRST_CHOICES.follow),
});

/** JSON knows no minus zero, and neither does an address. */
function plain(value: Choices): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** A number as an address has it. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Choices as an address can hold them: positions to 4 decimals, zooms to 2. */
function roundAll(chosen: Choices): Choices {
  const { side, view } = chosen;
  return {
    ...chosen,
    side: side.type === "query-point" ? { ...side, lng: rounded(side.lng, 4), lat: rounded(side.lat, 4) } : side,
    view: view && { lng: rounded(view.lng, 4), lat: rounded(view.lat, 4), zoom: rounded(view.zoom, 2) },
  };
}

/** The digits of a mask in base 36: one bit for each value that is shown, the first value the lowest. */
function maskLength(shown: readonly string[], all: readonly string[]): number {
  return shown.reduce((sum, value) => sum + 2 ** all.indexOf(value), 0).toString(36).length;
}

/** The length of each part that these choices need in an address, by its key; worked out without writing one. */
function lengthsOf({ plan, side, filters, view, screen, language }: Choices): Map<string, number> {
  const lengths = new Map([["p", plan.length]]);
  const short = (id: string): number => (id.startsWith(`${plan}:`) ? id.length - plan.length - 1 : id.length);
  if (side.type === "card") lengths.set("f", short(side.feature));
  if (side.type === "text" && side.feature !== null) {
    lengths.set("f", short(side.feature)).set("q", String(side.passage).length);
  }
  if (side.type === "text" && side.section !== null) lengths.set("s", side.section.length);
  if (side.type === "query-point") lengths.set("o", `${side.lng},${side.lat}`.length);
  const { kinds, phases, certainties, plans, place, area } = filters;
  if (kinds.length < KINDS.length) lengths.set("k", maskLength(kinds, KINDS));
  if (phases.length < PHASES.length) lengths.set("h", maskLength(phases, PHASES));
  if (certainties.length < CERTAINTIES.length) lengths.set("c", maskLength(certainties, CERTAINTIES));
  if (plans !== null) lengths.set("w", Math.max(1, plans.join(".").length));
  if (place !== null) lengths.set("t", Math.ceil((place.length * 16) / 6));
  if (filters.section !== null) lengths.set("n", filters.section.length);
  if (area !== null) lengths.set("a", 20);
  if (view !== null) lengths.set("v", `${view.lng},${view.lat},${view.zoom}`.length);
  if (screen !== "map") lengths.set("m", screen === "compare" ? "across".length : screen.length);
  if (language !== "zh-Hans") lengths.set("l", language.length);
  return lengths;
}

/** The keys that are left out: view, passage, area, section and place, in this order, until the rest is short enough. */
function keysLeftOut(chosen: Choices): Set<string> {
  const lengths = lengthsOf(chosen);
  const leftOut = new Set<string>();
  for (const key of ["v", "q", "a", "n", "t"]) {
    // "?" or "&", the key, "=" and the value.
    const total = [...lengths.values()].reduce((sum, length) => sum + length + 3, 0);
    if (total <= LONGEST) break;
    if (lengths.delete(key)) leftOut.add(key);
  }
  return leftOut;
}

/** What is read from the address of these choices, by the rules of rounding and leaving out. */
function expectedFrom(chosen: Choices): Choices {
  const choices = roundAll(chosen);
  const leftOut = keysLeftOut(choices);
  const { side, filters } = choices;
  return {
    ...choices,
    view: leftOut.has("v") ? null : choices.view,
    side:
      leftOut.has("q") && side.type === "text" && side.feature !== null
        ? { type: "card", feature: side.feature }
        : side,
    filters: {
      ...filters,
      area: leftOut.has("a") ? null : filters.area,
      section: leftOut.has("n") ? null : filters.section,
      place: leftOut.has("t") ? null : filters.place,
    },
  };
}

describe("an address", () => {
  test("gives back the choices it was written from, rounded, without what a long one leaves out", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const { choices: read, bad } = readUrl(writeUrl(chosen));
        expect(bad).toEqual([]);
        expect(plain(read)).toEqual(plain(expectedFrom(chosen)));
      }),
      { numRuns: 1000 },
    );
  });

  test("leaves out only what it must: the choices of this test need every step of it", () => {
    const seen = new Set(fc.sample(choices, 2000).map((chosen) => keysLeftOut(roundAll(chosen)).size));
    expect([...seen].sort()).toEqual(expect.arrayContaining([0, 1, 2]));
  });

  const all = ALL_SHOWN;
  test.each<[string, Partial<Choices>]>([
    ["?p=kaizhou", {}],
    ["?p=all", { plan: "all" }],
    ["?p=kaizhou&f=yuxi-gaotie", { side: { type: "card", feature: "kaizhou:yuxi-gaotie" } }],
    ["?p=kaizhou&f=bazhou:daba-shan", { side: { type: "card", feature: "bazhou:daba-shan" } }],
    [
      "?p=kaizhou&f=yuxi-gaotie&q=2",
      { side: { type: "text", feature: "kaizhou:yuxi-gaotie", passage: 2, section: null } },
    ],
    ["?p=kaizhou&s=part_8__chp_28", { side: { type: "text", feature: null, passage: 0, section: "part_8__chp_28" } }],
    ["?p=kaizhou&o=108.4,31.2", { side: { type: "query-point", lng: 108.4, lat: 31.2 } }],
    ["?p=kaizhou&k=1", { filters: { ...all, kinds: KINDS.slice(0, 1) } }],
    ["?p=kaizhou&h=2", { filters: { ...all, phases: PHASES.slice(1, 2) } }],
    ["?p=kaizhou&c=0", { filters: { ...all, certainties: [] } }],
    ["?p=all&w=kaizhou.bazhou", { plan: "all", filters: { ...all, plans: ["kaizhou", "bazhou"] } }],
    ["?p=all&w=0", { plan: "all", filters: { ...all, plans: [] } }],
    ["?p=kaizhou&t=TjRsX5VH", { filters: { ...all, place: "临江镇" } }],
    ["?p=kaizhou&n=part_8", { filters: { ...all, section: "part_8" } }],
    ["?p=kaizhou&a=00000000000001000001", { filters: { ...all, area: [-180, -90, -179.9964, -89.9999] } }],
    ["?p=kaizhou&v=108.4,31.2,9.5", { view: { lng: 108.4, lat: 31.2, zoom: 9.5 } }],
    ["?p=kaizhou&m=table", { screen: "table" }],
    ["?p=kaizhou&m=charts", { screen: "charts" }],
    ["?p=kaizhou&m=across", { screen: "compare" }],
    ["?p=kaizhou&l=en", { language: "en" }],
  ])("is permanent: %s", (address, change) => {
    const chosen = { ...FIRST_CHOICES, ...change };
    expect(writeUrl(chosen)).toBe(address);
    expect(readUrl(address)).toEqual({ choices: chosen, bad: [] });
  });

  test("fits a QR code and needs no escaping", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const address = writeUrl(chosen);
        expect(address.length).toBeLessThanOrEqual(LONGEST);
        expect(address).toMatch(/^[\w?&=.,:-]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  test("leaves nothing out of a rich choice: a passage, five filters and the table", () => {
    const rich: Choices = {
      ...FIRST_CHOICES,
      screen: "table",
      side: { type: "text", feature: "kaizhou:wandakai-wankaiyun-gaoxiao-nongye-shifandai", passage: 2, section: null },
      filters: {
        ...ALL_SHOWN,
        kinds: ["rail", "highway"],
        phases: ["start"],
        place: "三汇口乡",
        section: "part_8",
        area: [108.1, 31.1, 108.9, 31.9],
      },
    };
    expect(readUrl(writeUrl(rich)).choices).toEqual(rich);
    expect(writeUrl(rich).length).toBeLessThanOrEqual(LONGEST);
  });

  test("of nonsense is read without an error, and says what was ignored", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(..."pfqsokhcwtnavml"), fc.string()), (parameters) => {
        expect(() => readUrl(`?${new URLSearchParams(parameters)}`)).not.toThrow();
      }),
    );
    expect(readUrl("?p=kaizhou&k=zzzzzz&w=Ü&t=%&n=x&a=1,2").bad).toEqual(["filters"]);
    expect(readUrl("?p=kaizhou&a=00000000000000000000").choices.filters.area).toBeNull();
  });
});
