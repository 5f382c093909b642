import type { PlanFeature, PlanSummary, Section } from "../../src/model/atlas.ts";
import { wordsFor } from "../../src/model/codes.ts";
import { pagePath, slugOf } from "../../src/model/ids.ts";
import { zhHans } from "../../src/strings/zh-hans/index.ts";
import { zhHansParts } from "../../src/strings/zh-hans/parts.ts";
import { escapeHtml, writePage } from "./html.ts";
import { PICTURE_SIZE } from "./picture/draw-plan-picture.ts";

/** Where the small map of a plan is, below the address of the atlas. */
export function picturePath(plan: string): string {
  return `f/${plan}/plan.png`;
}

interface Surroundings {
  /** All sections of the plan, by ID. */
  readonly sections: ReadonlyMap<string, Section>;
  /** Absolute URL of the atlas's first page, or null where the deployer has not given it. */
  readonly site: string | null;
}

/** A feature as a page of its own, for link previews, search engines and readers without scripts. */
export function featurePage(feature: PlanFeature, plan: PlanSummary, { sections, site }: Surroundings): string {
  const { name, kind, phase, certainty, passages, unlocated } = feature.properties;
  const title = `${name} · ${plan.shortTitle}`;
  const quotes = passages.map(
    ({ exact, section, start, mark }) =>
      `<figure><blockquote>${escapeHtml(exact.slice(0, mark[0] - start))}<mark>${escapeHtml(
        exact.slice(mark[0] - start, mark[1] - start),
      )}</mark>${escapeHtml(exact.slice(mark[1] - start))}</blockquote>` +
      `<figcaption>${escapeHtml(pathOf(section, sections))}</figcaption></figure>`,
  );
  const home = "../../../";
  return writePage({
    title,
    home,
    address: site === null ? null : `${site}${pagePath(feature.id)}`,
    head: headOf(feature, plan, { title, site }),
    main: `<h1>${escapeHtml(name)}</h1>
<p>${zhHans.kinds[kind]} · ${zhHans.phases[phase]} · ${zhHans.certainties[certainty]}${
      unlocated === null ? "" : `（${escapeHtml(wordsFor(zhHans.unlocatedReasons, unlocated))}）`
    }</p>
<p><a class="open" href="${escapeHtml(`${home}?p=${plan.id}&f=${slugOf(feature.id)}`)}">${zhHansParts.card.showOnMap}</a></p>
${listNumbers(feature)}${quotes.join("\n")}
<figure><img src="../plan.png" width="${PICTURE_SIZE.width}" height="${PICTURE_SIZE.height}" alt="${escapeHtml(pictureWords(plan))}" loading="lazy">
<figcaption>${escapeHtml(pictureWords(plan))}</figcaption></figure>`,
    footer: `<footer>
<p>《${escapeHtml(plan.title)}》${escapeHtml(plan.number ?? "")} ${escapeHtml(plan.issuer)}</p>
<p>${zhHans.disclaimer}</p>
</footer>
`,
  });
}

/** The numbers that the text gives for a feature, as a list; nothing where it gives none. */
function listNumbers({ properties: { figures } }: PlanFeature): string {
  if (figures.length === 0) return "";
  const { title, named, quantities } = zhHansParts.figures;
  const items = figures.map(({ what, measures, words }) => {
    const line = zhHans.punctuation.labelled(named(quantities[what], measures), words);
    return `<li>${escapeHtml(line)}</li>`;
  });
  return `<h2>${title}</h2>\n<ul>${items.join("")}</ul>\n`;
}

/** What link previews and search engines read. */
function headOf(
  feature: PlanFeature,
  plan: PlanSummary,
  { title, site }: { title: string; site: string | null },
): string {
  const quote = feature.properties.passages[0]?.exact ?? feature.properties.name;
  return `<meta name="description" content="${escapeHtml(quote)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(quote)}">
<meta property="og:site_name" content="${escapeHtml(zhHans.brand)}">
${site === null ? "" : pictureTags(`${site}${picturePath(plan.id)}`, pictureWords(plan))}<script type="application/ld+json">${linkedData(feature, plan)}</script>
`;
}

/** Previews of links take no other address of a picture than a whole one. */
function pictureTags(address: string, words: string): string {
  return `<meta property="og:image" content="${escapeHtml(address)}">
<meta property="og:image:width" content="${PICTURE_SIZE.width}">
<meta property="og:image:height" content="${PICTURE_SIZE.height}">
<meta property="og:image:alt" content="${escapeHtml(words)}">
<meta name="twitter:card" content="summary_large_image">
`;
}

function pictureWords(plan: PlanSummary): string {
  return zhHansParts.planPicture(plan.shortTitle);
}

/** The feature in the words of schema.org, as JSON that cannot close its script element. */
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

/** `第八篇 交通 › 第二十八章 铁路`: the headings that a section stands under, an item by its number. */
function pathOf(id: string, sections: ReadonlyMap<string, Section>): string {
  const path: string[] = [];
  let section = sections.get(id);
  while (section !== undefined) {
    path.unshift(section.type === "item" ? section.label : `${section.label} ${section.title}`.trim());
    section = section.parent === null ? undefined : sections.get(section.parent);
  }
  return path.join(" › ");
}
