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
const degree = (limit: number) =>
  fc.integer({ min: -limit * 10_000, max: limit * 10_000 }).map((units) => units / 10_000);

const side: fc.Arbitrary<Side> = fc.oneof(
  fc.constant(NO_SIDE),
  featureId.map((feature): Side => ({ type: "card", feature })),
  fc
    .tuple(featureId, fc.nat(99))
    .map(([feature, passage]): Side => ({ type: "text", feature, passage, section: null })),
  section.map((id): Side => ({ type: "text", feature: null, passage: 0, section: id })),
  fc.tuple(degree(180), degree(90)).map(([lng, lat]): Side => ({ type: "query-point", lng, lat })),
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
      lng: degree(180),
      lat: degree(90),
      zoom: fc.integer({ min: 0, max: 2400 }).map((cents) => cents / 100),
    }),
  ),
  follow: fc.constant(FIRST_CHOICES.follow),
});

/** JSON knows no minus zero, and neither does an address. */
function plain(value: Choices): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("an address", () => {
  test("gives back the choices it was written from, but for what a long one had to leave out", () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        const { choices: read, bad } = readUrl(writeUrl(chosen));
        expect(bad).toEqual([]);
        const address = writeUrl(chosen);
        const has = (key: string): boolean => new RegExp(`[?&]${key}=`).test(address);
        const isText = chosen.side.type === "text" && chosen.side.feature !== null;
        const expected: Choices = {
          ...chosen,
          view: has("v") ? chosen.view : null,
          side:
            isText && !has("q") && chosen.side.type === "text" && chosen.side.feature !== null
              ? { type: "card", feature: chosen.side.feature }
              : chosen.side,
          filters: {
            ...chosen.filters,
            area: has("a") ? chosen.filters.area : null,
            section: has("n") ? chosen.filters.section : null,
            place: has("t") ? chosen.filters.place : null,
          },
        };
        expect(plain(read)).toEqual(plain(expected));
      }),
      { numRuns: 1000 },
    );
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
