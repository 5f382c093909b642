import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { DATA_FOLDER } from "../compiler/output/edition/output-context.ts";
import { recoverEdition } from "../compiler/output/edition/recover-edition.ts";
import { formatIssue } from "../compiler/report.ts";

/**
 * Bundles only a whole edition: one that a compile was stopped in is put in place, or removed, before public/ is copied.
 * The build ends where that cannot be done, or where nothing has been compiled yet.
 */
export function demandEdition(): Plugin {
  let root = "";
  return {
    name: "whole-edition",
    apply: "build",
    configResolved: (config) => {
      root = config.root;
    },
    buildStart() {
      for (const issue of recoverEdition(root)) {
        if (issue.severity === "error") this.error(formatIssue(issue));
        this.warn(formatIssue(issue));
      }
      if (!existsSync(join(root, DATA_FOLDER, "index.json")))
        this.error(`${DATA_FOLDER} holds no edition to bundle: run npm run data first.`);
    },
  };
}
