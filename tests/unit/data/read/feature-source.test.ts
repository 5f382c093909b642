import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { staticSource } from "../../../../src/data/read/feature-source.ts";
import { feature, plan, section } from "../../../support/builders.ts";
import { indexOf } from "../../../support/fake-source.ts";

const kaizhou = plan(
  "kaizhou",
  2021,
  [feature("kaizhou:line", null)],
  [section("part_1__chp_1", null, { blocks: [{ id: "part_1__chp_1__p_1", text: "要加快建设铁路。" }] })],
);
const files: Readonly<Record<string, unknown>> = {
  "index.json": indexOf([kaizhou]),
  "kaizhou/features.geojson?b=b1": {
    type: "FeatureCollection",
    version: 1,
    features: [feature("kaizhou:line", null)],
  },
  "kaizhou/text.json?b=b1": kaizhou.text,
  "folds.json?b=b1": { version: 1, folds: "鐵铁" },
};
const base = "https://atlas.example/data/";
const source = staticSource(base);

beforeEach(() => {
  vi.stubGlobal("fetch", async (address: URL) => {
    const file = files[address.href.slice(base.length)];
    return file === undefined ? new Response("", { status: 404 }) : new Response(JSON.stringify(file));
  });
});
afterEach(() => vi.unstubAllGlobals());

test("the index is asked for without a build, since it names the build", async () => {
  expect((await source.readIndex()).build).toBe("b1");
});

test("a plan is read from its two files of that build, with its lookups", async () => {
  const read = await source.readPlan(kaizhou.summary, "b1");
  expect(read.featureById.get("kaizhou:line")?.plan).toBe("kaizhou");
  expect(read.featuresIn.get("part_1__chp_1")).toHaveLength(1);
  await expect(source.readPlan(kaizhou.summary, "b2")).rejects.toMatchObject({ fault: "missing" });
});

describe("features and text of two editions", () => {
  const other = { ...kaizhou.text, sections: [section("part_1__chp_1", null, { blocks: [] })] };
  const serve = (next: (file: string, options: RequestInit | undefined) => unknown) => {
    const asked: string[] = [];
    vi.stubGlobal("fetch", async (address: URL, options?: RequestInit) => {
      const file = address.href.slice(base.length);
      asked.push(`${file} ${options?.cache ?? ""}`);
      return new Response(JSON.stringify(next(file, options) ?? files[file.replace("b2", "b1")]));
    });
    return asked;
  };

  test("never meet: both are read again past the caches, as the index of that moment names them", async () => {
    const asked = serve((file) => {
      if (file === "index.json") return { ...indexOf([kaizhou]), build: "b2" };
      return file === "kaizhou/text.json?b=b1" ? other : null;
    });
    const read = await staticSource(base).readPlan(kaizhou.summary, "b1");
    expect(read.featureById.size).toBe(1);
    expect(asked.slice(2)).toEqual([
      "index.json no-cache",
      "kaizhou/features.geojson?b=b2 reload",
      "kaizhou/text.json?b=b2 reload",
    ]);
  });

  test("end in a fault when the server itself holds two editions", async () => {
    serve((file) => (file.startsWith("kaizhou/text") ? other : null));
    await expect(staticSource(base).readPlan(kaizhou.summary, "b1")).rejects.toMatchObject({
      fault: "edition",
      file: "kaizhou",
    });
  });
});

test("the index is never taken from a cache unasked; the request of index.html serves the first reading", async () => {
  const asked: (string | undefined)[] = [];
  vi.stubGlobal("fetch", async (_address: URL, options?: RequestInit) => {
    asked.push(options?.cache);
    return new Response(JSON.stringify({ ...indexOf([kaizhou]), build: "b2" }));
  });
  const sent = Promise.resolve(new Response(JSON.stringify(indexOf([kaizhou]))));
  const early = staticSource(base, sent);
  expect((await early.readIndex()).build).toBe("b1");
  expect(asked).toEqual([]);
  expect((await early.readIndex()).build).toBe("b2");
  expect(asked).toEqual(["no-cache"]);
});

test("of the search file only the pairs of scripts are read", async () => {
  const normalizeScript = await source.readScriptNormalizer("b1");
  expect(normalizeScript("高鐵")).toBe("高铁");
});

test("a basemap file has an address of the build", () => {
  expect(source.basemapUrl("rivers.geojson", "b1")).toBe(`${base}basemap/rivers.geojson?b=b1`);
});
