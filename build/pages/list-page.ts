import type { PlanFeature, PlanSummary } from "../../src/model/atlas.ts";
import { pagePath } from "../../src/model/ids.ts";
import { zhHans } from "../../src/strings/zh-hans/index.ts";
import { escapeHtml, writePage } from "./html.ts";

/**
 * All features of all plans as links, for readers and search engines without scripts.
 * @param site absolute URL of the atlas's first page, or null where the deployer has not given it
 */
export function listPage(
  plans: readonly { summary: PlanSummary; features: readonly PlanFeature[] }[],
  site: string | null,
): string {
  const lists = plans.map(
    ({ summary, features }) =>
      `<h2>${escapeHtml(summary.shortTitle)}</h2>\n<ul>\n${features
        .map(({ id, properties }) => `<li><a href="../${pagePath(id)}">${escapeHtml(properties.name)}</a></li>`)
        .join("\n")}\n</ul>`,
  );
  return writePage({
    title: zhHans.brand,
    home: "../",
    address: site === null ? null : `${site}f/`,
    main: lists.join("\n"),
  });
}
