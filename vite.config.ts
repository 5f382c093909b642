import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compilePlans } from "./compiler/vite-plugin.ts";
import { allowBasemaps } from "./pages/allow-basemaps.ts";
import { preloadEngine } from "./pages/preload-engine.ts";
import { writeFeaturePages } from "./pages/vite-plugin.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), compilePlans(), writeFeaturePages(), allowBasemaps(), preloadEngine()],
  // Every browser that can draw the map preloads modules by itself.
  build: { target: "es2022", sourcemap: true, modulePreload: { polyfill: false } },
});
