import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.ts"],
          // The compiler's tests read whole plans, on machines that may be busy.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Test files of one worker share their modules, so that the plans are compiled once for all of them.
          isolate: false,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/support/global-setup.ts",
          // The map is drawn without a GPU: two pages at a time would only slow each other down.
          fileParallelism: false,
          // Page objects and tools are read once for all files.
          isolate: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
