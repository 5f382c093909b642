import { expect, it } from "vitest";
import { featurePage } from "../../../../build/pages/feature-page.ts";
import type { PlanFeature, PlanSummary, Section } from "../../../../src/model/atlas.ts";
import { pagePath } from "../../../../src/model/ids.ts";
import { feature, figure } from "../../../support/builders.ts";

const hostile = '</script><img src=x onerror="alert(1)">';

const plan: PlanSummary = {
  id: "kaizhou",
  title: "纲要",
  shortTitle: "开州",
  issuer: "区政府",
  number: "6号",
  adopted: null,
  published: "2021-04-21",
  period: { from: 2021, to: 2025 },
  level: "district",
  districts: ["开州区"],
  bbox: [107, 30, 109, 32],
  counts: { features: 1, kind: {}, phase: {}, certainty: {} },
};

const sections = new Map<string, Section>([
  ["part_1", section("part_1", "第一篇", null)],
  ["part_1__chp_1", section("part_1__chp_1", "第一章", "part_1")],
]);

function section(id: string, label: string, parent: string | null): Section {
  return { id, type: "chapter", label, title: "发展", parent, after: null, blocks: [] };
}

function reservoir(name: string): PlanFeature {
  const exact = `完工${name}等`;
  return feature(
    "kaizhou:tianbai-shuiku",
    { type: "Point", coordinates: [108.2, 31.2] },
    {
      name,
      kind: "water-works",
      phase: "complete",
      passages: [
        {
          section: "part_1__chp_1",
          block: "part_1__chp_1__p_1",
          start: 10,
          end: 10 + exact.length,
          exact,
          mark: [12, 12 + name.length],
        },
      ],
    },
  );
}

it("gives the name, the quote with its mark, the section path and the way to the map", () => {
  const page = featurePage(reservoir("天白水库"), plan, { sections, site: null });
  expect(page).toContain("<h1>天白水库</h1>");
  expect(page).toContain("<blockquote>完工<mark>天白水库</mark>等</blockquote>");
  expect(page).toContain("第一篇 发展 › 第一章 发展");
  expect(page).toContain('href="../../../?p=kaizhou&amp;f=tianbai-shuiku"');
});

it("describes the feature to search engines as a place with coordinates", () => {
  const page = featurePage(reservoir("天白水库"), plan, { sections, site: null });
  const data: unknown = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? "");
  expect(data).toMatchObject({ "@type": "Place", name: "天白水库", geo: { longitude: 108.2, latitude: 31.2 } });
});

it("lets no text of a plan become markup", () => {
  const page = featurePage(reservoir(hostile), plan, { sections, site: null });
  expect(page).not.toContain("<img src=x");
  expect(page.match(/<\/script>/g)).toHaveLength(1);
});

it("lists the numbers of the text, and nothing where there are none", () => {
  const line = feature("kaizhou:jia", null, { figures: [figure(68, { measures: "<通行>" })] });
  const page = featurePage(line, plan, { sections, site: null });
  expect(page).toContain("<h2>文中数字</h2>\n<ul><li>长度（&lt;通行&gt;）：68公里</li></ul>");
  expect(featurePage(reservoir("天白水库"), plan, { sections, site: null })).not.toContain("文中数字");
});

it("has words for a reason that is a code", () => {
  const page = featurePage(feature("kaizhou:jiegou", null, { unlocated: "members-unlocated" }), plan, {
    sections,
    site: null,
  });
  expect(page).toContain("（文本未给出其组成部分的位置）");
});

it("keeps a feature's ID out of the way of file systems", () => {
  expect(pagePath("kaizhou:tianbai-shuiku")).toBe("f/kaizhou/tianbai-shuiku/");
});

it("states its whole address only where the deployer has given the site's", () => {
  const known = featurePage(reservoir("天白水库"), plan, { sections, site: "https://plans.example.org/" });
  expect(known).toContain('<link rel="canonical" href="https://plans.example.org/f/kaizhou/tianbai-shuiku/">');
  expect(known).toContain('property="og:url" content="https://plans.example.org/f/kaizhou/tianbai-shuiku/"');
  expect(featurePage(reservoir("天白水库"), plan, { sections, site: null })).not.toMatch(/canonical|og:url/);
});

it("has a picture of its plan, for readers and, by its whole address, for previews of links", () => {
  const known = featurePage(reservoir("天白水库"), plan, { sections, site: "https://plans.example.org/" });
  expect(known).toContain('<meta property="og:image" content="https://plans.example.org/f/kaizhou/plan.png">');
  expect(known).toContain('<meta name="twitter:card" content="summary_large_image">');
  const unknown = featurePage(reservoir("天白水库"), plan, { sections, site: null });
  expect(unknown).not.toContain("og:image");
  expect(unknown).toContain('<img src="../plan.png" width="1200" height="630" alt="开州各条目的位置"');
});

it("asks nothing of other machines, and leads to the licences of what it shows", () => {
  const page = featurePage(reservoir("天白水库"), plan, { sections, site: null });
  expect(page).toContain("Content-Security-Policy");
  expect(page).toContain('href="../../../licences.txt"');
});
