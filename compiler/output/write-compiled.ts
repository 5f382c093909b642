import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { idsFile } from "../sources/published.ts";
import { publish } from "./publish.ts";

export const dataFolder = "public/data";

/** Writes a compile that has no errors: public/data, then the IDs that are now published. */
export function writeCompiled(
  root: string,
  { files, ids }: { readonly files: ReadonlyMap<string, string>; readonly ids: string | null },
): void {
  publish(join(root, dataFolder), files);
  if (ids !== null) writeFileSync(join(root, idsFile), ids);
}
