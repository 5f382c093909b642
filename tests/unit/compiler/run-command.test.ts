import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../../../compiler/run-command.ts";
import { edit, filesBelow, workspace } from "../../support/workspace.ts";

function run(root: string, ...words: string[]): { code: number; out: string; err: string } {
  let [out, err] = ["", ""];
  const code = runCommand(root, words, {
    out: (text) => {
      out += `${text}\n`;
    },
    err: (text) => {
      err += `${text}\n`;
    },
  });
  return { code, out, err };
}

describe("build", () => {
  it("writes the atlas, and nothing else, when all is well", () => {
    const root = workspace();
    const before = filesBelow(join(root, "geo"));
    const { code, err } = run(root, "build");
    expect({ code, err }).toEqual({ code: 0, err: "0 errors, 0 warnings\n" });
    expect(filesBelow(join(root, "public"))).toContain("data/linshui/features.geojson");
    expect(filesBelow(join(root, "public")).filter((file) => !file.startsWith("data/"))).toEqual([]);
    expect(filesBelow(join(root, "geo"))).toEqual(before);
  });

  it("writes nothing when there is an error, and leaves what was there", () => {
    const root = workspace();
    run(root, "build");
    const before = readFileSync(join(root, "public/data/index.json"), "utf8");
    edit(root, "geo/register/wanjiang/all.yaml", "[建设江湾新区]", "[建设江湾老区]");
    const { code, err } = run(root, "build");
    expect(code).toBe(1);
    expect(err).toMatch(
      /^geo\/register\/wanjiang\/all\.yaml:15 quote-not-found error: wanjiang:jiangwan-xinqu: .*\n1 errors/,
    );
    expect(readFileSync(join(root, "public/data/index.json"), "utf8")).toBe(before);
    expect(filesBelow(join(workspace("bad-quote"), "public"))).toEqual([]);
  });

  it("takes away the files of a plan that has gone", () => {
    const root = workspace();
    run(root, "build");
    writeFileSync(join(root, "public/data/old.json"), "{}");
    run(root, "build");
    expect(filesBelow(join(root, "public/data"))).not.toContain("old.json");
  });

  it("adds new IDs to geo/ids.txt", () => {
    const root = workspace();
    writeFileSync(join(root, "geo/ids.txt"), "wanjiang:jiangwan-xinqu\n");
    run(root, "build");
    const ids = readFileSync(join(root, "geo/ids.txt"), "utf8").trim().split("\n");
    expect(ids).toHaveLength(20);
    expect(ids).toEqual([...ids].sort());
  });
});

describe("the other commands", () => {
  it("check reports and writes nothing, for all plans or one", () => {
    const root = workspace("bad-quote");
    expect(run(root, "check").code).toBe(1);
    expect(run(root, "check", "linshui").err).toContain("quote-not-found");
    expect(run(root, "check", "wanjiang")).toEqual({ code: 0, out: "", err: "0 errors, 0 warnings\n" });
    expect(filesBelow(join(root, "public"))).toEqual([]);
  });

  it("check of one plan leaves out the figures of another", () => {
    const root = workspace("figure-unit");
    expect(run(root, "check", "linshui").err).toContain("geo/figures/linshui.yaml");
    expect(run(root, "check", "wanjiang")).toEqual({ code: 0, out: "", err: "0 errors, 0 warnings\n" });
  });

  it("outline prints the section IDs that quotes name", () => {
    const { code, out } = run(workspace(), "outline", "linshui");
    expect(code).toBe(0);
    expect(out).toMatch(/box_1 {2}专栏1 重大水利项目/);
  });

  it("coverage names the items that nothing covers", () => {
    const { code, out } = run(workspace(), "coverage", "linshui");
    expect(code).toBe(0);
    expect(out).toMatch(/^linshui: 18 features; box items covered: 5 of 5 \(100\.0 %\), 0 of them exceptions\n/);
    expect(out).toContain("numbers with units: 1; of a feature: 1 of 1 in the ledger (100.0 %)");
  });

  it("coverage names the numbers beside a feature that the ledger lacks, and the reasons for those that are left", () => {
    const root = workspace();
    const ledger = join(root, "geo/figures/linshui.yaml");
    writeFileSync(ledger, "[]\n");
    const missed = run(root, "coverage", "linshui").out;
    expect(missed).toContain("of a feature: 0 of 1 in the ledger (0.0 %)");
    expect(missed).toMatch(/chp_2__sec_1__p_1 \| length 80公里 \| linwan-gaotie \| 「.*临万高铁全长80公里/);
    writeFileSync(ledger, "- { quote: 临万高铁全长80公里, left: 举例 }\n");
    expect(run(root, "coverage", "linshui").out).toContain("left: 1 举例");
  });

  it("anything else is met with the usage or with the plans there are", () => {
    expect(run(workspace(), "bake")).toMatchObject({ code: 2, err: expect.stringContaining("Usage:") });
    expect(run(workspace(), "check", "atlantis").err).toBe(
      "There is no plan atlantis; seeds/ holds linshui, wanjiang.\n",
    );
  });
});
