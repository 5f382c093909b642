import { zhHans } from "../../src/strings/zh-hans/index.ts";
import { zhHansParts } from "../../src/strings/zh-hans/parts.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Plan text is untrusted. It reaches a page only through here. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

export interface PageParts {
  /** As text; what is put into `head`, `main` and `footer` is HTML. */
  readonly title: string;
  /** The way from the page to the site's first page: `../../../`. */
  readonly home: string;
  /** Absolute URL of the page, for previews of links and search engines; null where it is not known. */
  readonly address: string | null;
  readonly head?: string;
  readonly main: string;
  readonly footer?: string;
}

/** A whole page without scripts, in 简体. */
export function writePage({ title, home, address, head = "", main, footer = "" }: PageParts): string {
  return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta property="og:locale" content="zh_CN">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${home}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${home}f/page.css">
${address === null ? "" : canonicalOf(address)}${head}</head>
<body>
<header><a href="${home}">${escapeHtml(zhHans.brand)}</a></header>
<main>
${main}
</main>
${footer}<p class="terms"><a href="${home}licences.txt">${zhHansParts.licences}</a></p>
</body>
</html>
`;
}

function canonicalOf(address: string): string {
  const escaped = escapeHtml(address);
  return `<link rel="canonical" href="${escaped}">\n<meta property="og:url" content="${escaped}">\n`;
}
