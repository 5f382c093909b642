import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Plugin, transformWithOxc } from "vite";

/** What runs before anything else has come: it asks for the index, and says so when the program does not start. */
const SCRIPT = "../src/start.ts";

/**
 * Puts the start script into index.html, before the style sheets: a script that stands after one waits for it. The
 * policy of the page lets exactly this script run, and no other that stands in the page.
 */
export function addStartScript(): Plugin {
  return {
    name: "start-script",
    transformIndexHtml: {
      order: "post",
      handler: async (html) => insertScript(html, await compileScript(new URL(SCRIPT, import.meta.url))),
    },
  };
}

/** In the words of browsers that are too old for the program itself: they, too, are to say why nothing shows. */
async function compileScript(file: URL): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(file, "utf8"), file.pathname, { target: "es2015" });
  return code;
}

/** @throws when the page has no place for the script, or no policy that could allow it */
export function insertScript(html: string, script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  const allowed = html.replace("script-src 'self'", `script-src 'self' 'sha256-${hash}'`);
  if (allowed === html)
    throw new Error("index.html has no script-src 'self' in its policy: the start script needs it.");
  const whole = allowed.replace('<link rel="icon"', (icon) => `<script>${script}</script>\n    ${icon}`);
  if (whole === allowed) throw new Error('index.html has no <link rel="icon">: the start script stands before it.');
  return whole;
}
