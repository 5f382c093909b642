import { expect, test } from "vitest";
import { nearestId } from "../../../../src/data/plan/nearest-id.ts";

const ids = ["a:yuxi-gaotie", "a:yuxi-gaotie-kaizhou-zhan", "a:puli-xinqu", "a:hanfeng-hu"];

test("the ID with most words in common is the nearest", () => {
  expect(nearestId("a:puli-xincheng", ids)).toBe("a:puli-xinqu");
});

test("words that only one of the two has count against it", () => {
  expect(nearestId("a:gaotie-yuxi", ids)).toBe("a:yuxi-gaotie");
  expect(nearestId("a:yuxi-gaotie-kaizhou", ids)).toBe("a:yuxi-gaotie-kaizhou-zhan");
});

test("of equally near IDs the first is taken", () => {
  expect(nearestId("a:hanfeng-xinqu", ids)).toBe("a:puli-xinqu");
});

test("there is none without a word in common, and none among none", () => {
  expect(nearestId("a:something-else", ids)).toBeNull();
  expect(nearestId("a:yuxi-gaotie", [])).toBeNull();
});

test("the name of the plan is no word", () => {
  expect(nearestId("hanfeng:nothing", ids)).toBeNull();
});
