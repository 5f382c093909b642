import { describe, expect, it } from "vitest";
import { formatIssue, Report } from "../../../compiler/report.ts";

describe("a report", () => {
  it("has its issues by file, line and code, each once", () => {
    const report = new Report();
    report.warning({ file: "b.yaml", line: 2 }, "b", "two");
    report.error({ file: "b.yaml", line: 10 }, "a", "ten");
    report.error({ file: "a.yaml", line: 9 }, "a", "nine");
    report.error({ file: "b.yaml", line: 2 }, "a", "two");
    report.error({ file: "b.yaml", line: 10 }, "a", "ten");
    expect(report.issues.map(formatIssue)).toEqual([
      "a.yaml:9 a error: nine",
      "b.yaml:2 a error: two",
      "b.yaml:2 b warning: two",
      "b.yaml:10 a error: ten",
    ]);
  });
});
