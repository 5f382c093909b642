import type { Where } from "../../src/model/authored.ts";
import { drawnFileOf } from "../sources/drawn.ts";
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
  const file = drawnFileOf(context.drawn, context.entry);
  const drawing = file === null ? drawRecipe(context, context.entry.where) : readDrawing(context, file);
  return drawing === null ? null : applyAccuracy(context, drawing);
}

/**
 * The drawing with the accuracy that the register gives, if it gives one. Warns of an `accuracy_m` that claims more than
 * the recipe can know: `accuracy-fine`.
 */
export function applyAccuracy({ entry, report }: RecipeContext, drawing: Drawing): Drawing {
  const { accuracyM } = entry;
  if (accuracyM === null || drawing.geometry === null) return drawing;
  const ruleM = drawing.accuracyM;
  if (ruleM !== null && accuracyM < ruleM) {
    const message = `accuracy_m is ${accuracyM}, but its recipe is good to ${ruleM} m only; leave accuracy_m out, or put the position with its source into the gazetteer`;
    report.warning(entry.at("accuracy_m"), "accuracy-fine", `${entry.id}: ${message}`);
  }
  return { ...drawing, accuracyM };
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
  return null;
}

function readDrawing(context: RecipeContext, name: string): Drawing | null {
  const file = context.drawn.get(name);
  if (file === undefined) {
    const path = `geo/drawn/${context.entry.plan}/${name}.geojson`;
    return context.fail("drawn-missing", `there is no sound file ${path}; add it or use another recipe`);
  }
  const { geometry, certainty, accuracyM, source } = file;
  return { geometry, certainty, accuracyM, places: [], counties: [], sources: [source], unlocated: null };
}
