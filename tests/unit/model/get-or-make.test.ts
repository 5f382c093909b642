import { expect, it } from "vitest";
import { getOrMake } from "../../../src/model/get-or-make.ts";

it("makes a value once for each key, also one that is null, empty or zero", () => {
  for (const value of [null, "", 0]) {
    const made: string[] = [];
    const kept = new Map<string, string | number | null>();
    const make = (key: string) => {
      made.push(key);
      return value;
    };
    expect([getOrMake(kept, "a", make), getOrMake(kept, "b", make), getOrMake(kept, "a", make)]).toEqual(
      Array(3).fill(value),
    );
    expect(made).toEqual(["a", "b"]);
  }
});
