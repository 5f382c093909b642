import { execFileSync } from "node:child_process";
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../../compiler/compile.ts";
import { Report } from "../../../compiler/report.ts";
import { checkTree } from "../../../compiler/sources/authored-tree.ts";
import { compileBad, edit, summary, workspace } from "../../support/workspace.ts";

const register = "geo/register/linshui/more.yaml";
const works = "geo/register/linshui/works.yaml";
const figures = "geo/figures/linshui.yaml";
const drawing = "geo/drawn/linshui/qinghe-bridge.geojson";

/** Fault -> all issues it must give, and a word that the first message must hold. */
const faults: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["bad-quote", [`error quote-not-found ${register}:7`], /Nearest is chp_3: 「建设县文化馆。」/],
  [
    "unseen-words",
    [
      `error bad-shape ${figures}:1`,
      `error bad-shape ${figures}:6`,
      "error bad-shape geo/register/linshui/exceptions.yaml:2",
      `error bad-shape ${register}:2`,
      `error bad-shape ${register}:6`,
      `error bad-shape ${register}:6`,
      `error bad-shape ${register}:13`,
    ],
    /quote is " {2}"; it must have a character that can be seen/,
  ],
  ["ambiguous-quote", [`error quote-ambiguous ${register}:7`], /chp_1, chp_2__sec_1/],
  ["unknown-place", [`error unknown-place ${register}:8`], /东阵.*Did you mean 东镇/],
  ["unknown-river", [`error unknown-river ${register}:8`], /清溪.*Did you mean 清河/],
  ["unknown-kind", [`error unknown-kind ${register}:4`], /"culture".*one of city-core/],
  ["two-recipes", [`error bad-shape ${register}:8`], /at and route.*exactly one/],
  ["duplicate-id", ["error duplicate-id geo/register/linshui/works.yaml:24"], /more\.yaml:1/],
  [
    "broken-part-of",
    [`error broken-part-of ${register}:7`, `error broken-same-as ${register}:8`],
    /yi-he-liang-tai.*Did you mean linshui:yi-he-liang-dai/,
  ],
  ["cycle", [`error part-of-cycle ${register}:7`], /jia -> yi -> jia/],
  ["malformed-yaml", [`error yaml-syntax ${register}:5`, `error yaml-syntax ${register}:5`], /must be sufficiently/],
  ["not-a-list", [`error not-a-list ${register}:1`], /must be a YAML list/],
  ["wrong-encoding", [`error not-utf8 ${register}:2`], /save it again as UTF-8/],
  ["empty-plan", ["error empty-plan seeds/wanjiang/plan.txt:1"], /nothing/],
  ["drawn-missing", [`error drawn-missing ${register}:8`], /wenhua-guan\.geojson/],
  [
    "self-crossing",
    [`error self-crossing ${drawing}:1`, "error drawn-missing geo/register/linshui/works.yaml:23"],
    /108\.08500, 31\.03500/,
  ],
  [
    "out-of-range",
    [`error coordinates-out-of-range ${drawing}:1`, "error drawn-missing geo/register/linshui/works.yaml:23"],
    /longitude first/,
  ],
  ["accuracy-fine", [`warning accuracy-fine ${register}:9`], /accuracy_m is 500, .* good to \d+00 m only/],
  ["accuracy-vague", [`warning accuracy-vague ${register}:9`], /「未写」, yet its position claims 2000 m/],
  [
    "forms",
    [`warning network-as-point ${register}:8`, `warning ring-as-line ${register}:34`],
    /2 of its members are on the map, lines among them; write where: \{ members: true \}/,
  ],
  ["land-in-water", [`warning land-in-water ${register}:8`], /stands in 大湖; name the shore/],
  ["position-outside", [`warning position-outside ${register}:8`], /江湾街道 is \d+ km outside 临水县/],
  ["same-as-differs", [`warning same-as-differs ${register}:7`], /kind \(.*accuracy \(.*position/],
  ["extent-partial", [`warning extent-partial ${register}:9`], /「没有逐一列出」, so only some of its members/],
  ["extent-undelimited", [`warning extent-undelimited ${register}:8`], /do not name 东镇, 西乡/],
  ["vanished-id", ["error id-vanished geo/ids.txt:1"], /linshui:lao-qiao has been published/],
  ["broken-alias", ["error broken-alias geo/aliases.yaml:1"], /Did you mean linshui:qinghe-daqiao/],
  [
    "not-features",
    [`warning bare-count ${register}:2`, `warning no-thing ${register}:9`, `warning class-of-things ${register}:36`],
    /37座变电站.* only counts things; .*geo\/withdrawn\.yaml/,
  ],
  [
    "ranks",
    [
      `warning rank-minor ${register}:6`,
      `warning rank-structure ${register}:14`,
      `warning rank-minor ${register}:60`,
      `warning rank-named ${register}:67`,
      "warning rank-share geo/register/linshui/structure.yaml:21",
    ],
    /东镇小学扩建.*write rank 3/,
  ],
  ["withdrawn-living", ["error withdrawn-living geo/withdrawn.yaml:1"], /linshui:qinghe-daqiao is still in a register/],
  ["withdrawn-aliased", ["error withdrawn-aliased geo/withdrawn.yaml:1"], /leads to linshui:qinghe-daqiao/],
  ["withdrawn-unpublished", ["error withdrawn-unpublished geo/withdrawn.yaml:2"], /Did you mean linshui:lao-qiao/],
  ["cut-ids", ["error ids-cut geo/ids.txt:1"], /may have been cut off/],
  ["bad-id", ["error bad-id geo/ids.txt:1"], /<<<<<<< ours” is no feature ID/],
  ["new-ids", ["warning ids-new geo/ids.txt:1"], /no ID has been published yet/],
  ["alias-bomb", [`error yaml-alias ${register}:7`], /\*a stands for.*write the words out/],
  ["deep-yaml", [`error yaml-depth ${register}:1`], /more than 40 lists/],
  ["two-documents", [`error yaml-syntax ${register}:2`], /a second document/],
  ["field-twice", [`error yaml-syntax ${register}:3`], /name stands twice/],
  ["unclosed-text", [`error yaml-syntax ${register}:2`], /3001 characters.*quotation mark closed/],
  [
    "written-control",
    [`error unwanted-character ${drawing}:1`, `error unwanted-character ${register}:2`],
    /U\+0000 \(NUL, a control character\)/,
  ],
  ["yml-ending", ["error stray-file geo/register/linshui/more.yml:1"], /rename it to .*more\.yaml/],
  [
    "stray-file",
    ["warning stray-file geo/places/all.yaml~:1", "error stray-file geo/register/more.yaml:1"],
    /does not read this file/,
  ],
  [
    "plan-missing",
    ["error plan-missing geo/figures/lemuria.yaml:1", "error plan-missing geo/register/atlantis:1"],
    /no plan lemuria.*seeds\/ holds linshui, wanjiang/,
  ],
  ["empty-register", [`warning empty-list ${register}:1`], /no entry/],
  ["unused-heading", ["warning heading-unused seeds/wanjiang/plan.yaml:17"], /no line of plan\.txt is a heading/],
  ["unused-drawn", ["warning drawn-unused geo/drawn/linshui/lao-qiao.geojson:1"], /drawn: lao-qiao/],
  ["figure-feature", [`error figure-feature ${figures}:2`], /linwan-gaotei.*Did you mean linwan-gaotie/],
  ["figure-quote", [`error quote-not-found ${figures}:1`], /Nearest is chp_2__sec_1/],
  ["figure-far", [`error figure-far ${figures}:2`], /no passage of nanhuanlu/],
  ["figure-not-found", [`error figure-not-found ${figures}:4`], /800公里.*which has 80公里/],
  [
    "figure-unit",
    [`error figure-unit ${figures}:5`, `error figure-unit ${figures}:10`],
    /公里 does not fit area, which is given in km2/,
  ],
  ["figure-ambiguous", [`error figure-ambiguous ${figures}:1`], /bracket the one/],
  ["figure-limit", [`error figure-limit ${figures}:1`], /「80公里以上」/],
  ["figure-together", [`error figure-together ${figures}:3`], /between them/],
  ["figure-duplicate", [`error figure-duplicate ${figures}:6`], /already in line 1/],
  ["figure-left", [`error figure-not-found ${figures}:1`], /has no number with a unit/],
  ["withdrawn-reason", ["error bad-shape geo/withdrawn.yaml:1", "error bad-shape geo/withdrawn.yaml:2"], /in Chinese/],
];

describe("a workspace with one fault", () => {
  it.each(faults)("%s", (fault, expected, words) => {
    const compiled = compileBad(fault);
    expect(summary(compiled)).toEqual(expected);
    expect(compiled.issues[0]?.message).toMatch(words);
  });

  it("huge line", () => {
    const root = workspace();
    const file = join(root, "seeds/wanjiang/plan.txt");
    writeFileSync(file, `${readFileSync(file, "utf8")}\n${"长".repeat(200_000)}\n`);
    expect(summary(compile(root))).toEqual(["error huge-line seeds/wanjiang/plan.txt:9"]);
  });

  it("a file of another size than a text has", () => {
    const root = workspace();
    writeFileSync(join(root, "seeds/wanjiang/plan.txt"), "长\n".repeat(600_000));
    expect(summary(compile(root))).toEqual(["error file-too-large seeds/wanjiang/plan.txt:1"]);
  });

  it("a pipe in the place of a file, which would never end", () => {
    const root = workspace();
    rmSync(join(root, "seeds/wanjiang/plan.txt"));
    execFileSync("mkfifo", [join(root, "seeds/wanjiang/plan.txt")]);
    expect(summary(compile(root))).toEqual(["error not-a-file seeds/wanjiang/plan.txt:1"]);
  });

  it("no list of the published IDs, without which a renamed one would pass in silence", () => {
    const root = workspace();
    rmSync(join(root, "geo/ids.txt"));
    const { issues, ids } = compile(root);
    expect(summary({ issues })).toEqual(["error ids-missing geo/ids.txt:1"]);
    expect(issues[0]?.message).toMatch(/restore it.*an empty file where the atlas has never been published/);
    expect(ids).toBeNull();
  });

  it("a drawn polygon with more corners than can be checked", () => {
    const root = workspace();
    const ring = Array.from({ length: 20_000 }, (_, corner) => [108 + corner / 1e6, 31]);
    const geometry = { type: "Polygon", coordinates: [[...ring, ring[0]]] };
    const file = "geo/drawn/linshui/qinghe-bridge.geojson";
    const feature: unknown = JSON.parse(readFileSync(join(root, file), "utf8"));
    writeFileSync(join(root, file), JSON.stringify(Object.assign({}, feature, { geometry })));
    expect(summary(compile(root))[0]).toBe(`error drawn-large ${file}:1`);
  });

  it.each(["0.00001", "50000"])("a disc of %s km, which shows nothing", (km) => {
    const root = workspace();
    edit(root, "geo/register/wanjiang/all.yaml", "{ at: 江湾 }", `{ around: { place: 江湾, km: ${km} } }`);
    expect(compile(root).issues[0]?.message).toMatch(/around\.km is .*; it must be at (least 0\.05|most 500)/);
  });

  it("no feature of a plan", () => {
    const root = workspace();
    rmSync(join(root, "geo/register/wanjiang"), { recursive: true });
    writeFileSync(join(root, "geo/ids.txt"), "linshui:linwan-gaotie\n");
    expect(summary(compile(root))).toContain("warning no-features seeds/wanjiang/plan.yaml:1");
  });

  it("no plan at all", () => {
    const root = workspace();
    for (const folder of ["seeds", "geo/register", "geo/drawn", "geo/figures"])
      rmSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, "geo/ids.txt"), "");
    expect(summary(compile(root))).toEqual(["warning ids-new geo/ids.txt:1", "warning no-plans seeds:1"]);
  });

  it("a basemap that no recipe can use", () => {
    const root = workspace();
    edit(root, "geo/basemap/rivers.geojson", '"name"', '"nam"');
    expect(summary(compile(root))).toContain("warning basemap-unused geo/basemap/rivers.geojson:1");
  });

  it("a table cell that is not there", () => {
    const root = workspace();
    const table = "{ section: chp_1, until: 构建, head: [[甲, 乙]], values: 无, broken: [没有的格] }";
    edit(root, "seeds/linshui/plan.yaml", "grammar:\n", `grammar:\n  tables:\n    - ${table}\n`);
    expect(summary(compile(root)).join("\n")).toContain("error table-cell-not-found seeds/linshui/plan.yaml:16");
  });

  it("an entry that cannot be read, which is no fault of its figures", () => {
    const root = workspace();
    edit(root, works, "kind: rail", "kind: rale");
    expect(summary(compile(root))).toEqual([`error unknown-kind ${works}:3`]);
  });

  it("quotes that do not stand there, which is no fault of their figures", () => {
    const root = workspace();
    edit(root, works, "推动临万高铁", "推动万临高铁");
    edit(root, works, "- 临万高铁全长", "- 万临高铁全长");
    expect(summary(compile(root))).toEqual([`error quote-not-found ${works}:7`, `error quote-not-found ${works}:8`]);
  });

  it("a register that cannot be read, which is no fault of what leads to its features", () => {
    const root = workspace();
    edit(root, "geo/register/wanjiang/all.yaml", "where: { at", "same_as: linshui:nanhuanlu\n  where: { at");
    writeFileSync(join(root, "geo/aliases.yaml"), "linshui:lao-qiao: linshui:qinghe-daqiao\n");
    edit(root, "geo/register/linshui/structure.yaml", "where: { towns", "part_of: nanhuanlu\n  where: { towns");
    edit(root, works, "- id: linwan-gaotie", "- id: [linwan-gaotie");
    const codes = new Set(compile(root).issues.map(({ code, file }) => `${code} ${file}`));
    expect([...codes]).toEqual([`yaml-syntax ${works}`]);
  });

  it("a district that the basemap lacks", () => {
    const root = workspace();
    edit(root, "seeds/wanjiang/plan.yaml", "万江区]", "万河区]");
    expect(summary(compile(root))).toEqual(["error unknown-district seeds/wanjiang/plan.yaml:1"]);
  });

  it("an exception whose words do not stand there", () => {
    const root = workspace();
    edit(root, "geo/register/linshui/exceptions.yaml", "完工石门", "完工铁门");
    expect(summary(compile(root))).toEqual(["error exception-not-found geo/register/linshui/exceptions.yaml:1"]);
  });
});

describe("a symbolic link", () => {
  it.each([
    "seeds",
    "seeds/wanjiang",
    "seeds/wanjiang/plan.txt",
    "seeds/wanjiang/plan.yaml",
    "geo",
    "geo/ids.txt",
    "geo/basemap/counties.geojson",
    "geo/places/all.yaml",
    "geo/drawn/linshui",
    "geo/register/wanjiang",
    "geo/register/linshui/works.yaml",
  ])("%s is refused by its name, with what to do", (path) => {
    const root = workspace();
    renameSync(join(root, path), join(root, "elsewhere"));
    symlinkSync(join(root, "elsewhere"), join(root, path));
    const report = new Report();
    checkTree({ root, report });
    const refused = report.issues.filter(({ code }) => code === "link-refused");
    expect(refused).toMatchObject([{ severity: "error", file: path, line: 1 }]);
    expect(refused[0]?.message).toMatch(/symbolic link.*Put the file or folder itself here/);
  });

  it("that leads to a file, or nowhere, is not followed", () => {
    const root = workspace();
    symlinkSync("nowhere", join(root, "geo/withdrawn.yaml"));
    renameSync(join(root, "seeds/wanjiang/plan.txt"), join(root, "plan.txt"));
    symlinkSync("../../plan.txt", join(root, "seeds/wanjiang/plan.txt"));
    const compiled = compile(root);
    expect(summary(compiled)).toEqual([
      "error link-refused geo/withdrawn.yaml:1",
      "error link-refused seeds/wanjiang/plan.txt:1",
    ]);
    expect(compiled.plans.map(({ plan }) => plan.id)).toEqual(["linshui"]);
  });
});

describe("a character that no text needs", () => {
  it("is named with its line, in a document and in a register", () => {
    const root = workspace();
    edit(root, "seeds/wanjiang/plan.txt", "建设江湾新区", "建设\ufffe江湾新区");
    edit(root, "geo/register/wanjiang/all.yaml", "name: 江湾新区", "name: 江湾\u202e新区");
    const found = compile(root).issues.filter((issue) => issue.code === "unwanted-character");
    expect(summary({ issues: found })).toEqual([
      "error unwanted-character geo/register/wanjiang/all.yaml:11",
      expect.stringMatching(/^error unwanted-character seeds\/wanjiang\/plan\.txt:\d$/),
    ]);
    expect(found[0]?.message).toMatch(/^the character U\+202E \(.*\) stands at place 11 of the line; delete it/);
  });

  it("is not named on every line of a file that is no text", () => {
    const root = workspace();
    writeFileSync(join(root, "seeds/wanjiang/plan.txt"), "第一章\0\n".repeat(500));
    const found = compile(root).issues.filter((issue) => issue.code === "unwanted-character");
    expect(found).toHaveLength(21);
    expect(found.at(-1)?.message).toMatch(/480 more lines/);
  });
});

describe("a misshapen register", () => {
  it("names every field at its own line, and says how to mend it", () => {
    const { issues } = compileBad("many-faults");
    expect(issues.map(({ line, code, message }) => `${line} ${code} ${message}`)).toEqual([
      '1 bad-shape Xin: id is "Xin"; it must be lower-case pinyin words joined by hyphens, like yuxi-gaotie',
      '2 bad-shape Xin: name is "甲"; it must be at least 2 characters',
      expect.stringMatching(/^3 unknown-kind Xin: kind is "roads"; .* Did you mean road\?$/),
      expect.stringMatching(/^4 unknown-phase Xin: phase is "started"; .* Did you mean start\?$/),
      "5 bad-shape Xin: rank is 4; it must be one of 1, 2, 3",
      "6 bad-shape Xin: quotes is empty; give it an entry",
      expect.stringMatching(/^12 bad-shape list of dongzhen-xiaoxue-er.*「也没有名单」 .*quotation marks$/),
    ]);
  });
});

describe("many faults at once", () => {
  it("are all reported in one run, sorted by file and line", () => {
    const root = workspace("unknown-kind");
    edit(root, "geo/register/linshui/works.yaml", "name: 石门水库, mark: 石门,", "name: 石门水库, mark: 石口,");
    edit(root, "geo/register/wanjiang/all.yaml", "{ at: 江湾 }", "{ at: 江口 }");
    edit(root, "geo/places/all.yaml", "kind: village", "kind: hamlet");
    expect(summary(compile(root))).toEqual([
      "error unknown-kind geo/places/all.yaml:4",
      `error unknown-kind ${register}:4`,
      "error mark-not-found geo/register/linshui/works.yaml:36",
      "error unknown-place geo/register/linshui/works.yaml:52",
      "error unknown-place geo/register/wanjiang/all.yaml:16",
    ]);
  });
});
