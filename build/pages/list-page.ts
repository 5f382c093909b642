import type { PlanFeature, PlanSummary } from "../../src/model/atlas.ts";
import { zhHans } from "../../src/strings/zh-hans/index.ts";
import { escapeHtml } from "./escape-html.ts";
import { pagePath } from "./feature-page.ts";

/** All features of all plans as links: the way in for whoever has no scripts. */
export function listPage(plans: readonly { summary: PlanSummary; features: readonly PlanFeature[] }[]): string {
  const lists = plans.map(
    ({ summary, features }) =>
      `<h2>${escapeHtml(summary.shortTitle)}</h2>\n<ul>\n${features
        .map(({ id, properties }) => `<li><a href="../${pagePath(id)}">${escapeHtml(properties.name)}</a></li>`)
        .join("\n")}\n</ul>`,
  );
  return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${zhHans.brand}</title>
<link rel="stylesheet" href="page.css">
</head>
<body>
<header><a href="../">${zhHans.brand}</a></header>
<main>
${lists.join("\n")}
</main>
</body>
</html>
`;
}
