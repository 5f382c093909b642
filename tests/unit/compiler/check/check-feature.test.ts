import { describe, expect, it } from "vitest";
import { isGenericName, kindsByName } from "../../../../compiler/check/check-name.ts";
import { compile } from "../../../../compiler/compile.ts";
import { edit, summary, workspace } from "../../../support/workspace.ts";

const works = "geo/register/linshui/works.yaml";

describe("the kind that a name's ending tells", () => {
  it.each([
    ["天白水库", "water-works"],
    ["长沙镇污水处理厂", "water-works"],
    ["开城高速", "highway"],
    ["渝西高铁", "rail"],
    ["开州通用机场", "air"],
    ["小江航道", "water-transport"],
    ["盛景小学", "public-service"],
    ["赵家变电站", "energy"],
    ["汉丰湖国家湿地公园", "ecology"],
    ["丰泰大桥", "road"],
  ] as const)("%s is %s", (name, kind) => {
    expect(kindsByName(name)).toContain(kind);
  });

  it("is open for other names", () => {
    expect(kindsByName("浦里新区")).toBeNull();
  });
});

describe("warnings about a feature", () => {
  it("come when kind and name disagree, and go with a note", () => {
    const root = workspace();
    edit(root, works, "kind: rail", "kind: road");
    expect(summary(compile(root))).toEqual([`warning kind-suffix ${works}:3`]);
    edit(root, works, "kind: road", "note: 文本列在公路一节\n  kind: road");
    expect(summary(compile(root))).toEqual([]);
  });

  it("come for a name that names nothing, a name used twice and a quote inside another", () => {
    const root = workspace();
    edit(root, works, "name: 南环路", "name: 大桥\n  aliases: [南环路]");
    edit(root, works, "name: 西乡水厂,", "name: 东镇水厂, mark: 西乡水厂,");
    edit(root, works, "    - 临万高铁全长80公里", "    - 临万高铁全长80公里\n    - 临万高铁全长");
    expect(summary(compile(root))).toEqual([
      `warning quote-duplicate ${works}:9`,
      `warning generic-name ${works}:26`,
      `warning duplicate-name ${works}:47`,
    ]);
  });
});

describe("isGenericName", () => {
  it("knows words that name a sort of thing only", () => {
    expect(["桥", "停车场", "通用机场"].map(isGenericName)).toEqual([true, true, true]);
    expect(isGenericName("开州通用机场")).toBe(false);
  });
});
