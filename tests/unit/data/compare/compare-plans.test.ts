import { describe, expect, test } from "vitest";
import { type ComparedThing, comparePlans } from "../../../../src/data/compare/compare-plans.ts";
import type { PlanFeature } from "../../../../src/model/atlas.ts";
import { createScriptNormalizer } from "../../../../src/model/normalize-script.ts";
import { plan } from "../../../support/builders.ts";
import { namedIn } from "../../../support/named-in.ts";

const normalizeScript = createScriptNormalizer("鐵铁慶庆");
const rail = (properties: Partial<PlanFeature["properties"]>, quote = "建设[渝西高铁]") =>
  namedIn("", [quote], { name: "渝西高铁", ...properties });

/** The one thing that an early and a late plan both name. */
function compare(early: PlanFeature, late: PlanFeature, years: [number, number] = [2021, 2026]): ComparedThing {
  const one = { ...early, id: "early:a", properties: { ...early.properties, sameAs: ["late:a"] } };
  const other = { ...late, id: "late:a" };
  const [thing] = comparePlans([plan("late", years[1], [other]), plan("early", years[0], [one])], normalizeScript);
  if (thing === undefined) throw new Error("the two features were not found to be one thing");
  return thing;
}

describe("things that several plans name", () => {
  test("are put together however the links run, and stand in the order of the plans' periods", () => {
    const named = (id: string, sameAs: string[]) => namedIn(id, ["建[甲]"], { sameAs });
    const things = comparePlans(
      [
        plan("c", 2026, [named("c:x", ["b:x"])]),
        plan("a", 2021, [named("a:x", []), named("a:y", ["a:x"]), named("a:z", ["gone:z"])]),
        plan("b", 2023, [named("b:x", ["a:x"])]),
      ],
      normalizeScript,
    );
    expect(things.map(({ sides }) => sides.map(({ feature }) => feature.id))).toEqual([["a:x", "a:y", "b:x", "c:x"]]);
  });

  test("agree where only the script differs", () => {
    const thing = compare(rail({ name: "渝西高铁" }), rail({ name: "渝西高鐵" }, "建設[渝西高鐵]"));
    expect(thing.disagreements).toEqual([]);
    expect(thing.phase).toBe("same");
  });

  test("disagree in name, whatever quotation marks and brackets it has", () => {
    expect(compare(rail({ name: "“渝西”高铁" }), rail({})).disagreements).toEqual([]);
    expect(compare(rail({ name: "渝西高铁开州段" }), rail({})).disagreements).toContain("name");
  });

  test("disagree in ends where both plans name them", () => {
    const from = rail({}, "建设[渝西高铁]重庆至西安段");
    expect(compare(from, rail({}, "建设[渝西高鐵]重慶至西安段")).disagreements).toEqual([]);
    expect(compare(from, rail({}, "建设[渝西高铁]重庆至开州段")).disagreements).toEqual(["ends"]);
    expect(compare(from, rail({})).disagreements).toEqual([]);
  });

  test("disagree in length where both plans state one", () => {
    const long = rail({}, "建设[渝西高铁](88公里)、万开高速(30公里)");
    expect(compare(long, rail({}, "[渝西高铁],全长88 km")).disagreements).toEqual([]);
    expect(compare(long, rail({}, "[渝西高铁],全长90.5千米")).disagreements).toEqual(["length"]);
    expect(compare(long, rail({}, "[渝西高铁]等铁路里程达到1000公里")).sides[1]?.lengths).toEqual([
      { text: "1000公里", km: 1000 },
    ]);
    expect(compare(long, rail({}, "[渝西高铁]、万开高速30公里")).disagreements).toEqual([]);
  });

  test("come with the dates of their quotes", () => {
    const thing = compare(rail({}, "“十四五”期间开工[渝西高铁],2027年底通车,2027年底运营"), rail({}));
    expect(thing.sides[0]?.dates).toEqual(["“十四五”期间", "2027年底"]);
  });

  test("stand with the most disagreements first", () => {
    const pair = (id: string, name: string) => ({
      early: namedIn(`early:${id}`, ["建[甲]"], { name: "甲", sameAs: [`late:${id}`] }),
      late: namedIn(`late:${id}`, ["建[甲]"], { name }),
    });
    const [calm, odd] = [pair("calm", "甲"), pair("odd", "乙")];
    const things = comparePlans(
      [plan("early", 2021, [calm.early, odd.early]), plan("late", 2026, [calm.late, odd.late])],
      normalizeScript,
    );
    expect(things.map(({ id }) => id)).toEqual(["early:odd", "early:calm"]);
  });
});
