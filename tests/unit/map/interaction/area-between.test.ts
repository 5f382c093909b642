import { expect, it } from "vitest";
import { areaBetween } from "../../../../src/map/interaction/area-between.ts";

it("is west, south, east, north, whichever two corners are given", () => {
  const southWest = { lng: 108, lat: 31 };
  const northEast = { lng: 108.5, lat: 31.25 };
  expect(areaBetween(southWest, northEast)).toEqual([108, 31, 108.5, 31.25]);
  expect(areaBetween(northEast, southWest)).toEqual([108, 31, 108.5, 31.25]);
  expect(areaBetween({ lng: 108.5, lat: 31 }, { lng: 108, lat: 31.25 })).toEqual([108, 31, 108.5, 31.25]);
});

it("is as exact as an address", () => {
  expect(areaBetween({ lng: 108.123456, lat: 31.00004 }, { lng: 109, lat: 32 })).toEqual([108.1235, 31, 109, 32]);
});
