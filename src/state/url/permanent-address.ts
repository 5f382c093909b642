import { planOf } from "../../model/ids.ts";
import { FIRST_CHOICES } from "../choices.ts";
import { writeUrl } from "./write-url.ts";

/** The query that opens the text at one passage of a feature; nothing else that is chosen now goes into it. */
export function passageAddress(feature: string, passage: number): string {
  const plan = planOf(feature);
  return writeUrl({ ...FIRST_CHOICES, plan, side: { type: "text", feature, passage, section: null } });
}
