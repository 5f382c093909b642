import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { noticeOf, packagesOf } from "../../../build/licences.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

it("names each package once, whatever of it the bundle holds", () => {
  const modules = [
    "/site/src/main.tsx",
    "/site/node_modules/react/index.js",
    "\0/site/node_modules/react/cjs/react.production.js?commonjs-module",
    "/site/node_modules/@mapbox/maki/icons/airport.svg?raw",
    "/site/node_modules/a/node_modules/b/index.js",
  ];
  expect(packagesOf(modules)).toEqual([
    "/site/node_modules/@mapbox/maki",
    "/site/node_modules/a/node_modules/b",
    "/site/node_modules/react",
  ]);
});

it("gives a package's licence in full", () => {
  const notice = noticeOf(`${root}node_modules/react`);
  expect(notice).toMatch(/^react \d+\.\d+\.\d+ \(MIT\)\n/);
  expect(notice).toContain("Permission is hereby granted, free of charge");
});

it("stops the build at a package without terms", () => {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "unknown", version: "1.0.0" }));
  expect(() => noticeOf(folder)).toThrow("unknown 1.0.0 states no licence");
});
