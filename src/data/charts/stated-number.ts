import type { Figure } from "../../model/atlas.ts";
import type { Feature } from "../plan/plan-data.ts";

/** A number that the text gives for a feature. */
export interface StatedNumber {
  readonly feature: Feature;
  readonly figure: Figure;
}
