import { afterEach, expect, test, vi } from "vitest";
import { staticSource } from "../../../../src/data/read/feature-source.ts";
import { feature, plan, section } from "../../../support/builders.ts";
import { indexOf } from "../../../support/fake-source.ts";

const kaizhou = plan("kaizhou", 2021, [feature("kaizhou:line", null)], [section("part_1__chp_1", null)]);
const files: Readonly<Record<string, unknown>> = {
  "index.json": indexOf([kaizhou]),
  "kaizhou/features.geojson?b=b1": {
    type: "FeatureCollection",
    version: 1,
    features: [feature("kaizhou:line", null)],
  },
  "kaizhou/text.json?b=b1": kaizhou.text,
  "search.json?b=b1": { version: 1, folds: "鐵铁", features: "not looked at" },
};
const base = "https://atlas.example/data/";
const source = staticSource(base);

vi.stubGlobal("fetch", async (address: URL) => {
  const file = files[address.href.slice(base.length)];
  return file === undefined ? new Response("", { status: 404 }) : new Response(JSON.stringify(file));
});
afterEach(() => vi.clearAllMocks());

test("the index is asked for without a build, since it names the build", async () => {
  expect((await source.readIndex()).build).toBe("b1");
});

test("a plan is read from its two files of that build, with its lookups", async () => {
  const read = await source.readPlan(kaizhou.summary, "b1");
  expect(read.featureById.get("kaizhou:line")?.plan).toBe("kaizhou");
  expect(read.featuresIn.get("part_1__chp_1")).toHaveLength(1);
  await expect(source.readPlan(kaizhou.summary, "b2")).rejects.toMatchObject({ fault: "missing" });
});

test("of the search file only the pairs of scripts are read", async () => {
  const normalizeScript = await source.readScriptNormalizer("b1");
  expect(normalizeScript("高鐵")).toBe("高铁");
});

test("a basemap file has an address of the build", () => {
  expect(source.basemapUrl("rivers.geojson", "b1")).toBe(`${base}basemap/rivers.geojson?b=b1`);
});
