import * as fc from "fast-check";
import { expect, it } from "vitest";
import { excerptOf } from "../../../../../src/ui/components/passage/excerpt.ts";

it("leaves a short quote whole", () => {
  expect(excerptOf("完工天白、上游等水库", [2, 4])).toEqual({ before: "完工", mark: "天白", after: "、上游等水库" });
});

it("keeps of a long list its verb and the neighbours of the name", () => {
  const list = `新开工${Array.from({ length: 80 }, (_, number) => `项目${number}`).join("、")}等项目`;
  const start = list.indexOf("项目60");
  const { before, mark, after } = excerptOf(list, [start, start + 4]);
  expect(before.startsWith("新开工")).toBe(true);
  expect(before).toContain("…");
  expect(mark).toBe("项目60");
  expect(after.endsWith("…")).toBe(true);
  expect(before.length + mark.length + after.length).toBeLessThan(160);
});

it("never changes the name, and adds nothing but ellipses", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 400 }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const { before, mark, after } = excerptOf(text, [start, end]);
      expect(mark).toBe(text.slice(start, end));
      for (const part of before.split("…")) expect(text).toContain(part);
      for (const part of after.split("…")) expect(text).toContain(part);
    }),
  );
});
