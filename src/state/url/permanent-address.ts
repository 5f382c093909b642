import { planOf } from "../../model/ids.ts";
import { FIRST_CHOICES } from "../choices.ts";
import { writeUrl } from "./url.ts";

/** The query that opens the text at one of a feature's passages, whatever else was chosen when it was copied. */
export function passageAddress(feature: string, passage: number): string {
  const plan = planOf(feature);
  return writeUrl({ ...FIRST_CHOICES, plan, side: { type: "text", feature, passage, section: null } });
}
