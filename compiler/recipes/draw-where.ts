import type { Where } from "../../src/model/authored.ts";
import { drawAround, drawBelt, drawCounties, drawTowns } from "./draw-area.ts";
import { drawAlong, drawRoute } from "./draw-line.ts";
import { drawPoint } from "./draw-point.ts";
import { type Drawing, unlocated } from "./drawing.ts";
import type { Pen } from "./pen.ts";

/**
 * A feature's geometry from its recipe. A drawn file named after the feature overrides the recipe. Null when the
 * recipe is `members`, which waits for the others, or when it failed and an issue says why.
 */
export function drawWhere(pen: Pen): Drawing | null {
  const { where, slug, accuracyM } = pen.entry;
  const drawing = drawFile(pen, slug) ?? drawRecipe(pen, where);
  return drawing === null || drawing.geometry === null || accuracyM === null ? drawing : { ...drawing, accuracyM };
}

function drawRecipe(pen: Pen, where: Where): Drawing | null {
  if ("at" in where) return drawPoint(pen, where.at);
  if ("route" in where) return drawRoute(pen, where.route);
  if ("along" in where) return drawAlong(pen, where.along);
  if ("around" in where) return drawAround(pen, where.around);
  if ("belt" in where) return drawBelt(pen, where.belt);
  if ("towns" in where) return drawTowns(pen, where.towns);
  if ("counties" in where) return drawCounties(pen, where.counties);
  if ("unlocated" in where) return unlocated(where.unlocated);
  if ("members" in where) return null;
  const file = `geo/drawn/${pen.entry.plan}/${where.drawn}.geojson`;
  return (
    drawFile(pen, where.drawn) ??
    pen.fail("drawn-missing", `there is no sound file ${file}; add it or use another recipe`)
  );
}

function drawFile({ drawn }: Pen, slug: string): Drawing | null {
  const file = drawn.get(slug);
  if (file === undefined) return null;
  const { geometry, certainty, accuracyM, source } = file;
  return { geometry, certainty, accuracyM, places: [], counties: [], sources: [source], unlocated: null };
}
