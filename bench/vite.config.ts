import { defineConfig } from "vite";

/** Builds the bare page beside the app's own build, with the same tools and options. */
export default defineConfig({
  root: "bench/bare",
  base: "./",
  publicDir: "../../public",
  build: { target: "es2022", outDir: "../../.cache/bench", emptyOutDir: true },
});
