import { expect, it } from "vitest";
import { keepByText } from "../../../../compiler/files/keep-by-text.ts";

it("reads a file again when its text has changed, and only then", () => {
  const texts: string[] = [];
  const read = keepByText((text) => {
    texts.push(text);
    return { length: text.length };
  });
  const first = read("a.yaml", "one");
  expect(read("a.yaml", "one")).toBe(first);
  expect(read("b.yaml", "one"), "the same text in another file").not.toBe(first);
  expect(read("a.yaml", "three")).toEqual({ length: 5 });
  expect(read("a.yaml", "one")).not.toBe(first);
  expect(texts).toEqual(["one", "one", "three", "one"]);
});
