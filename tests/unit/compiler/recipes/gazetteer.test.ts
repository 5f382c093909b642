import { describe, expect, it } from "vitest";
import { createGazetteer } from "../../../../compiler/recipes/gazetteer.ts";
import { bareCounty } from "../../../../compiler/text/bare-county.ts";
import type { Place } from "../../../../src/model/authored.ts";

function place(name: string, county: string, kind: Place["kind"], aliases: string[] = []): Place {
  return { name, county, kind, aliases, lon: 108, lat: 31, accuracy_m: 1500, source: "estimate" };
}

const gazetteer = createGazetteer(
  [
    place("赵家街道", "开州", "subdistrict"),
    place("巫山镇", "开州", "town"),
    place("高桥镇", "开州", "town", ["高桥"]),
    place("巫山县", "巫山", "county-seat", ["巫山"]),
    place("万州区", "万州", "county-seat"),
    place("高峰镇", "万州", "town"),
    place("高峰镇", "梁平", "town"),
  ],
  ["开州区"],
);

/** `county/name` of what a reference finds, or the fault's code. */
function found(ref: string): string {
  const place = gazetteer.find(ref);
  return "code" in place ? place.code : `${place.county}/${place.name}`;
}

describe("a place reference", () => {
  it.each([
    ["赵家街道", "开州/赵家街道"],
    ["赵家", "开州/赵家街道"],
    ["赵家镇", "开州/赵家街道"],
    ["高桥", "开州/高桥镇"],
    ["万州", "万州/万州区"],
    ["巫山县", "巫山/巫山县"],
    ["开州/巫山", "开州/巫山镇"],
    ["万州/高峰", "万州/高峰镇"],
    ["梁平区/高峰镇", "梁平/高峰镇"],
    ["高峰", "ambiguous-place"],
    ["万州/赵家", "unknown-place"],
    ["天上", "unknown-place"],
  ])("%s is %s", (ref, expected) => {
    expect(found(ref)).toBe(expected);
  });

  it("that is ambiguous names the choices", () => {
    expect(gazetteer.find("高峰镇")).toMatchObject({
      message: "高峰镇 may be 万州/高峰镇 or 梁平/高峰镇; write one of these",
    });
  });
});

describe("bareCounty", () => {
  it.each([
    ["开州区", "开州"],
    ["云阳县", "云阳"],
    ["重庆市", "重庆"],
    ["石柱土家族自治县", "石柱"],
    ["彭水苗族土家族自治县", "彭水"],
    ["开县", "开县"],
  ])("%s is %s", (name, bare) => {
    expect(bareCounty(name)).toBe(bare);
  });
});
