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
    target: "es2022",
    sourcemap: true,
    modulePreload: { polyfill: false },
    // What the first page needs is one file: cut into several, it compresses worse.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "app", tags: ["$initial"] }] } } },
  },
});
