import type { FirstScene } from "../../src/map/style/style.ts";

const nothing = { type: "FeatureCollection" as const, features: [] };

/** Before any plan is read. */
export const emptyScene: FirstScene = { features: nothing, districts: [] };
