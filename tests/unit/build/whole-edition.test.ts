import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { demandEdition } from "../../../build/whole-edition.ts";
import { buildEdition } from "../../../compiler/compile.ts";
import { filesBelow, workspace } from "../../support/workspace.ts";

/** Bundles an empty page in a workspace. */
async function bundle(root: string): Promise<void> {
  writeFileSync(join(root, "index.html"), "<!doctype html><title>-</title>");
  await build({ root, configFile: false, logLevel: "silent", plugins: [demandEdition()] });
}

describe("the bundle", () => {
  it("is not made where nothing has been compiled", async () => {
    await expect(bundle(workspace())).rejects.toThrow(/public\/data holds no edition.*npm run data/);
  });

  it("has the whole edition, and nothing of one that a compile was stopped in", async () => {
    const root = workspace();
    buildEdition(root);
    const file = join(root, "public/data.writing-999999999/half.json");
    mkdirSync(join(file, ".."));
    writeFileSync(file, "{");
    await bundle(root);
    expect(filesBelow(join(root, "dist")).filter((path) => !path.startsWith("data/"))).toEqual(["index.html"]);
    expect(readFileSync(join(root, "dist/data/index.json"))).toEqual(
      readFileSync(join(root, "public/data/index.json")),
    );
    expect(existsSync(file)).toBe(false);
  });
});
