import type { Where } from "../../src/model/authored.ts";
import { drawAround, drawBelt, drawCounties, drawTowns } from "./draw-area.ts";
import { drawAlong, drawRoute } from "./draw-line.ts";
import { drawPoint } from "./draw-point.ts";
import { type Drawing, unlocated } from "./drawing.ts";
import type { RecipeContext } from "./recipe-context.ts";

/**
 * A feature's geometry from its recipe. A drawn file named after the feature overrides the recipe. Null when the
 * recipe is `members`, which waits for the others, or when it failed and an issue says why.
 */
export function drawWhere(context: RecipeContext): Drawing | null {
  const { where, slug, accuracyM } = context.entry;
  const drawing = drawFile(context, slug) ?? drawRecipe(context, where);
  return drawing === null || drawing.geometry === null || accuracyM === null ? drawing : { ...drawing, accuracyM };
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
  const file = `geo/drawn/${context.entry.plan}/${where.drawn}.geojson`;
  return (
    drawFile(context, where.drawn) ??
    context.fail("drawn-missing", `there is no sound file ${file}; add it or use another recipe`)
  );
}

function drawFile({ drawn }: RecipeContext, slug: string): Drawing | null {
  const file = drawn.get(slug);
  if (file === undefined) return null;
  const { geometry, certainty, accuracyM, source } = file;
  return { geometry, certainty, accuracyM, places: [], counties: [], sources: [source], unlocated: null };
}
