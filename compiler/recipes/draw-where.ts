import type { Where } from "../../src/model/authored.ts";
import { drawAround, drawBelt, drawCounties, drawTowns } from "./draw-area.ts";
import { drawAlong, drawRoute } from "./draw-line.ts";
import { drawPoint } from "./draw-point.ts";
import { type Drawing, unlocated } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";

/**
 * Draws a feature by its recipe. A drawn file that is named after the feature comes before the recipe. Null when the
 * recipe is `members`, which is drawn after all others, or when it failed: an issue says why.
 */
export function drawWhere(context: RecipeContext): Drawing | null {
  const { where, slug, accuracyM } = context.entry;
  const drawing = readDrawing(context, slug) ?? drawRecipe(context, where);
  if (drawing === null) return null;
  warnOfFineAccuracy(context, drawing);
  return withAccuracy(drawing, accuracyM);
}

/** Warns of an `accuracy_m` that claims more than the recipe can know: `accuracy-fine`. */
function warnOfFineAccuracy(context: RecipeContext, { accuracyM: ruleM }: Drawing): void {
  const { accuracyM } = context.entry;
  if (accuracyM === null || ruleM === null || accuracyM >= ruleM) return;
  const message = `accuracy_m is ${accuracyM}, but its recipe is good to ${ruleM} m only; leave accuracy_m out, or put the position with its source into the gazetteer`;
  context.report.warning(context.entry.at("accuracy_m"), "accuracy-fine", `${context.entry.id}: ${message}`);
}

/** The drawing with the accuracy that the register gives; null there leaves the recipe's. */
export function withAccuracy(drawing: Drawing, accuracyM: number | null): Drawing {
  return drawing.geometry === null || accuracyM === null ? drawing : { ...drawing, accuracyM };
}

function drawRecipe(context: RecipeContext, where: Where): Drawing | null {
  if ("at" in where) return drawPoint(context, where.at);
  if ("route" in where) return drawRoute(context, where.route);
  if ("along" in where) return drawAlong(context, where.along);
  if ("around" in where) return drawAround(context, where.around);
  if ("belt" in where) return drawBelt(context, where.belt);
  if ("towns" in where) return drawTowns(context, where.towns);
  if ("counties" in where) return drawCounties(context, where.counties);
  if ("unlocated" in where) return unlocated(where.unlocated);
  if ("members" in where) return null;
  const drawing = readDrawing(context, where.drawn);
  if (drawing !== null) return drawing;
  const file = `geo/drawn/${context.entry.plan}/${where.drawn}.geojson`;
  return context.fail("drawn-missing", `there is no sound file ${file}; add it or use another recipe`);
}

function readDrawing({ drawn }: RecipeContext, slug: string): Drawing | null {
  const file = drawn.get(slug);
  if (file === undefined) return null;
  const { geometry, certainty, accuracyM, source } = file;
  return { geometry, certainty, accuracyM, places: [], counties: [], sources: [source], unlocated: null };
}
