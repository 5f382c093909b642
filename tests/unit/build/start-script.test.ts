import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { insertScript } from "../../../build/start-script.ts";

const index = readFileSync("index.html", "utf8");

describe("the script that stands in index.html", () => {
  test("comes before every style sheet and script, and is the only one there that the policy lets run", () => {
    const script = "say('$& is kept as it is');";
    const html = insertScript(index, script);
    const hash = createHash("sha256").update(script).digest("base64");
    expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(html).toContain(`<script>${script}</script>`);
    expect(html.indexOf("<script>")).toBeLessThan(html.indexOf("<link"));
    expect(html).not.toContain("unsafe-inline");
  });

  test("has a sentence in the page for each trouble that it tells of", () => {
    const source = readFileSync("src/start.ts", "utf8");
    const troubles = [...source.matchAll(/trouble: ([^)]*)\)/g)].flatMap(([, types = ""]) =>
      [...types.matchAll(/"(\w+)"/g)].map(([, trouble]) => trouble),
    );
    expect(troubles).toHaveLength(4);
    for (const trouble of troubles) expect(index).toContain(`id="trouble-${trouble}"`);
  });

  test("cannot be left out in silence by a page without a policy or a place for it", () => {
    expect(() => insertScript(index.replace("script-src", "no-src"), "")).toThrow("script-src");
    expect(() => insertScript(index.replace('rel="icon"', ""), "")).toThrow("icon");
  });
});
