import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BUDGETS } from "../../bench/budgets.ts";

const root = join(import.meta.dirname, "../..");
const read = (page: string): string => readFileSync(join(root, page), "utf8");

/** `src/map/probe.ts`, `tests/e2e/`: what a page names in code marks that lies in one of our folders. */
const OURS = /`((?:src|compiler|build|tests|bench|scripts|docs|geo|seeds|public)\/[\w./-]*)`/g;
const LINK = /\]\((?!https?:)([^)#]+)\)/g;

describe.each(["docs/architecture.md", "docs/deploy.md", "CONTRIBUTING.md", "README.md", "README.zh-CN.md"])(
  "%s",
  (page) => {
    it("names only files that exist", () => {
      const named = [...read(page).matchAll(OURS)].map(([, path = ""]) => path);
      const linked = [...read(page).matchAll(LINK)].map(([, path = ""]) => join(page, "..", path));
      // A fresh clone has none of what the compiler writes.
      const authored = [...named, ...linked].filter((path) => !path.startsWith("public/data"));
      expect(authored.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    });
  },
);

describe("docs/architecture.md", () => {
  it("lists the budgets that the bench holds to", () => {
    const rows = [...read("docs/architecture.md").matchAll(/^\| ([^|]+) \| ([\d.]+ (?:KB|x|ms|%|s))(?: [^|]*)?\|$/gm)];
    expect(rows.map(([, what = "", most]) => [what.trim(), most])).toEqual(
      Object.values(BUDGETS).map(({ what, most, unit }) => [what, `${most} ${unit}`]),
    );
  });
});
