import * as z from "zod";

const Pair = z.tuple([z.coerce.number<string>().min(73).max(135), z.coerce.number<string>().min(18).max(54)]);

/** Points written "longitude latitude, longitude latitude": at least two, in China. */
export const Points = z
  .string()
  .transform((text) => text.split(",").map((pair) => pair.trim().split(/\s+/)))
  .pipe(z.array(Pair).min(2, "a line needs two points"));
