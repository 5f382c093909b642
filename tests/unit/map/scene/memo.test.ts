import { expect, it, vi } from "vitest";
import { remember } from "../../../../src/map/scene/memo.ts";

it("derives anew only when an argument is another object", () => {
  const derive = vi.fn((list: readonly number[], factor: number) => list.map((value) => value * factor));
  const remembered = remember(derive);
  const list = [1, 2];
  const first = remembered(list, 2);
  expect(remembered(list, 2)).toBe(first);
  expect(derive).toHaveBeenCalledTimes(1);
  expect(remembered([1, 2], 2)).not.toBe(first);
  expect(derive).toHaveBeenCalledTimes(2);
});
