import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { allowBasemaps } from "./build/basemap-policy.ts";
import { compilePlans } from "./build/compile-plans.ts";
import { writeFeaturePages } from "./build/feature-pages.ts";
import { writeLicences } from "./build/licences.ts";
import { preloadEngine } from "./build/preload-engine.ts";
import { stateAddress } from "./build/site-config.ts";
import { addStartScript } from "./build/start-script.ts";
import { demandEdition } from "./build/whole-edition.ts";

/** Chromium 108 is the last but one for Windows 7 and 8.1, which offices and schools still have. */
const LOWEST_BROWSERS = ["chrome108", "firefox115", "safari16"];

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    compilePlans(),
    demandEdition(),
    writeFeaturePages(),
    allowBasemaps(),
    stateAddress(),
    preloadEngine(),
    addStartScript(),
    writeLicences(),
  ],
  // A media query cannot take a custom property; what it can take, @custom-media names (src/styles/media.css).
  css: { transformer: "lightningcss", lightningcss: { drafts: { customMedia: true } } },
  // Every browser that can draw the map preloads modules by itself.
  build: {
    // The lowest browsers of README.md; tests/e2e/specs/old-browsers.test.ts looks for what they lack.
    target: LOWEST_BROWSERS,
    sourcemap: true,
    modulePreload: { polyfill: false },
    // What the first page needs is one file: cut into several, it compresses worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "app", tags: ["$initial"] }] } } },
  },
});
