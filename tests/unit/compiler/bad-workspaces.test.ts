import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile } from "../../../compiler/compile.ts";
import { compileBad, edit, summary, workspace } from "../../support/workspace.ts";

const register = "geo/register/linshui/more.yaml";
const figures = "geo/figures/linshui.yaml";
const drawing = "geo/drawn/linshui/qinghe-bridge.geojson";

/** Fault -> all issues it must give, and a word that the first message must hold. */
const faults: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["bad-quote", [`error quote-not-found ${register}:7`], /Nearest is chp_3: 「建设县文化馆。」/],
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
  ["land-in-water", [`warning land-in-water ${register}:8`], /stands in 大湖; name the shore/],
  ["position-outside", [`warning position-outside ${register}:8`], /江湾街道 is \d+ km outside 临水县/],
  ["extent-undelimited", [`warning extent-undelimited ${register}:8`], /do not name 东镇, 西乡/],
  ["vanished-id", ["error id-vanished geo/ids.txt:1"], /linshui:lao-qiao has been published/],
  ["broken-alias", ["error broken-alias geo/aliases.yaml:1"], /Did you mean linshui:qinghe-daqiao/],
  ["withdrawn-living", ["error withdrawn-living geo/withdrawn.yaml:1"], /linshui:qinghe-daqiao is still in a register/],
  ["withdrawn-aliased", ["error withdrawn-aliased geo/withdrawn.yaml:1"], /leads to linshui:qinghe-daqiao/],
  ["withdrawn-unpublished", ["error withdrawn-unpublished geo/withdrawn.yaml:2"], /Did you mean linshui:lao-qiao/],
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
      "error unknown-place geo/register/wanjiang/all.yaml:15",
    ]);
  });
});
