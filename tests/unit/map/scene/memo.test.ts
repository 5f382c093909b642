import { expect, it, vi } from "vitest";
import { keepEqualList, memoizeLast } from "../../../../src/map/scene/memo.ts";

it("derives again only when an argument is another object", () => {
  const derive = vi.fn((list: readonly number[], factor: number) => list.map((value) => value * factor));
  const memoized = memoizeLast(derive);
  const list = [1, 2];
  const first = memoized(list, 2);
  expect(memoized(list, 2)).toBe(first);
  expect(derive).toHaveBeenCalledTimes(1);
  expect(memoized([1, 2], 2)).not.toBe(first);
  expect(derive).toHaveBeenCalledTimes(2);
});

it("keeps a list while a new one holds the same items", () => {
  const keep = keepEqualList<string>();
  const first = keep(["a", "b"]);
  expect(keep(["a", "b"])).toBe(first);
  expect(keep(["b", "a"])).toEqual(["b", "a"]);
  expect(keep(["b"])).toEqual(["b"]);
});
