import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../../compiler/files/yaml-file.ts";
import { Report } from "../../../../compiler/report.ts";

function read(source: string) {
  const report = new Report();
  const yaml = parseYaml("a.yaml", source, report);
  return { yaml, issues: report.issues.map(({ code, line, message }) => `${code} ${line} ${message}`) };
}

describe("a group of fields", () => {
  it.each([
    ['1: a\n"1": b\n', "the field 1 stands twice here; make one of the two"],
    ["true: a\n'true': b\n", "the field true stands twice here; make one of the two"],
    ["0x1: a\n1: b\n", "the field 1 stands twice here; make one of the two"],
    ['~: a\n"": b\n', "the field  stands twice here; make one of the two"],
  ])("loses no field whose name is that of another in the values: %j", (source, message) => {
    expect(read(source).issues).toEqual([`yaml-syntax 2 ${message}`]);
  });

  it("knows the line of a field whose name is a number", () => {
    expect(read("a: b\n1: c\n").yaml?.at(["1"]).line).toBe(2);
  });
});
