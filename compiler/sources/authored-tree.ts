import { readTree, type Tree } from "../files/folder.ts";
import type { ReadContext } from "../files/text-file.ts";
import { type Report, wholeFile } from "../report.ts";
import { ALIASES_FILE, IDS_FILE, WITHDRAWN_FILE } from "./published.ts";

/** Files that the compiler reads, where `*` is a name; and notes of the authors, which may lie anywhere. */
const READ = [
  "seeds/*/plan.yaml",
  "seeds/*/plan.txt",
  ALIASES_FILE,
  IDS_FILE,
  WITHDRAWN_FILE,
  "geo/basemap/*.geojson",
  // Made and read by scripts/extract-basemap.
  "geo/basemap/*.yaml",
  "geo/drawn/*/*.geojson",
  "geo/figures/*.yaml",
  "geo/places/*.yaml",
  "geo/register/*/*.yaml",
];
const IS_READ = new RegExp(`^(${READ.map((path) => path.replaceAll(".", "\\.").replaceAll("*", "[^/]+")).join("|")})$`);
const IS_NOTE = /\.md$/i;
/** Files that somebody wrote for the compiler, by the ending of their names. Others may be left by an editor. */
const IS_MEANT = /\.(ya?ml|geojson|json|txt)$/i;

/**
 * Nothing below seeds/ and geo/ is passed over in silence: links are refused, and a file that no step reads is named.
 * Issues: `link-refused`, `not-a-file`, `folder-unreadable`, `plan-missing`, and `stray-file`, a warning where the file
 * may be an editor's.
 */
export function checkTree(context: ReadContext): void {
  const tree = readTree(context, ["seeds", "geo"]);
  checkPlans(tree, context.report);
  for (const file of tree.files) {
    if (IS_READ.test(file) || IS_NOTE.test(file)) continue;
    const message = `the compiler does not read this file: ${whyStray(file)}`;
    if (IS_MEANT.test(file)) context.report.error(wholeFile(file), "stray-file", message);
    else context.report.warning(wholeFile(file), "stray-file", message);
  }
}

function whyStray(file: string): string {
  const renamed = file.replace(/\.ya?ml$/i, ".yaml").replace(/\.(geo)?json$/i, ".geojson");
  if (IS_READ.test(renamed)) return `rename it to ${renamed}`;
  return `it reads ${READ.join(", ")}; move it to one of these, or remove it`;
}

/** What is written of a plan that has no document is not read. */
function checkPlans({ files, folders }: Tree, report: Report): void {
  const plans = namesBelow(folders, "seeds/");
  const check = (path: string, name: string): void => {
    if (plans.includes(name)) return;
    const message = `there is no plan ${name}, so this is not read; put its document into seeds/${name}/, or give this another name (seeds/ holds ${plans.join(", ") || "nothing"})`;
    report.error(wholeFile(path), "plan-missing", message);
  };
  for (const parent of ["geo/register/", "geo/drawn/"]) {
    for (const name of namesBelow(folders, parent)) check(`${parent}${name}`, name);
  }
  for (const name of namesBelow(files, "geo/figures/")) {
    if (name.endsWith(".yaml")) check(`geo/figures/${name}`, name.slice(0, -".yaml".length));
  }
}

/** Names of what lies directly in a folder, whose path ends in a slash. */
function namesBelow(paths: readonly string[], parent: string): string[] {
  return paths.flatMap((path) => {
    const name = path.startsWith(parent) ? path.slice(parent.length) : "";
    return name === "" || name.includes("/") ? [] : name;
  });
}
