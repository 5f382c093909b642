import type { PlanFeature, PlanSummary, Section } from "../../src/model/atlas.ts";
import { wordsFor } from "../../src/model/codes.ts";
import { slugOf } from "../../src/model/ids.ts";
import { zhHans } from "../../src/strings/zh-hans.ts";
import { escapeHtml } from "./escape-html.ts";

/** The address of a feature's page below the site: `f/kaizhou/yuxi-gaotie/`. A colon would not do for a folder everywhere. */
export function pagePath(id: string): string {
  return `f/${id.replace(":", "/")}/`;
}

/** A feature as a page of its own: what link previews, search engines and readers without scripts see. */
export function featurePage(feature: PlanFeature, plan: PlanSummary, sections: ReadonlyMap<string, Section>): string {
  const { name, kind, phase, certainty, passages, unlocated } = feature.properties;
  const title = `${name} · ${plan.shortTitle}`;
  const quote = passages[0]?.exact ?? name;
  const app = `../../../?p=${plan.id}&f=${slugOf(feature.id)}`;
  const quotes = passages.map(
    ({ exact, section, start, mark }) =>
      `<figure><blockquote>${escapeHtml(exact.slice(0, mark[0] - start))}<mark>${escapeHtml(
        exact.slice(mark[0] - start, mark[1] - start),
      )}</mark>${escapeHtml(exact.slice(mark[1] - start))}</blockquote>` +
      `<figcaption>${escapeHtml(pathOf(section, sections))}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(quote)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(quote)}">
<meta property="og:site_name" content="${zhHans.brand}">
<link rel="icon" href="../../../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="../../page.css">
<script type="application/ld+json">${linkedData(feature, plan)}</script>
</head>
<body>
<header><a href="../../../">${zhHans.brand}</a></header>
<main>
<h1>${escapeHtml(name)}</h1>
<p>${zhHans.kinds[kind]} · ${zhHans.phases[phase]} · ${zhHans.certainties[certainty]}${
    unlocated === null ? "" : `（${escapeHtml(wordsFor(zhHans.unlocatedReasons, unlocated))}）`
  }</p>
<p><a class="open" href="${escapeHtml(app)}">${zhHans.card.showOnMap}</a></p>
${quotes.join("\n")}
</main>
<footer>
<p>《${escapeHtml(plan.title)}》${escapeHtml(plan.number ?? "")} ${escapeHtml(plan.issuer)}</p>
<p>${zhHans.disclaimer}</p>
</footer>
</body>
</html>
`;
}

/** schema.org, as JSON that cannot close its script element. */
function linkedData(feature: PlanFeature, plan: PlanSummary): string {
  const { name, aliases, passages } = feature.properties;
  const point = feature.geometry?.type === "Point" ? feature.geometry.coordinates : null;
  const data = {
    "@context": "https://schema.org",
    "@type": "Place",
    identifier: feature.id,
    name,
    ...(aliases.length === 0 ? {} : { alternateName: aliases }),
    description: passages[0]?.exact,
    ...(point === null ? {} : { geo: { "@type": "GeoCoordinates", longitude: point[0], latitude: point[1] } }),
    subjectOf: {
      "@type": "Report",
      name: plan.title,
      reportNumber: plan.number,
      publisher: { "@type": "GovernmentOrganization", name: plan.issuer },
      datePublished: plan.published ?? plan.adopted,
    },
  };
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function pathOf(id: string, sections: ReadonlyMap<string, Section>): string {
  const path: string[] = [];
  let section = sections.get(id);
  while (section !== undefined) {
    path.unshift(section.type === "item" ? section.label : `${section.label} ${section.title}`.trim());
    section = section.parent === null ? undefined : sections.get(section.parent);
  }
  return path.join(" › ");
}
