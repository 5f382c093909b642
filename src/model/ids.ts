import * as z from "zod/mini";

/** `kaizhou`: a plan; its folders have the same name. */
export const PLAN_ID_PATTERN = /^[a-z][a-z0-9]*$/;
/** `yuxi-gaotie`: pinyin words, unique within a plan. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** `kaizhou:yuxi-gaotie`: a feature, unique in the atlas and permanent. */
export const FEATURE_ID_PATTERN = /^[a-z][a-z0-9]*:[a-z0-9]+(-[a-z0-9]+)*$/;
/** `part_8__chp_28__sec_1` or `front`: a section of a plan's text. With `__p_3` after it, one of its blocks. */
export const SECTION_ID_PATTERN = /^(front|[a-z]+_\d+)(__[a-z]+_\d+)*$/;

export const PlanId = z.string().check(z.regex(PLAN_ID_PATTERN));
export const FeatureId = z.string().check(z.regex(FEATURE_ID_PATTERN));

/** The ID of a feature: `kaizhou` and `yuxi-gaotie` give `kaizhou:yuxi-gaotie`. */
export function featureId(plan: string, slug: string): string {
  return `${plan}:${slug}`;
}

/** The plan that a feature's ID begins with: `kaizhou` of `kaizhou:yuxi-gaotie`. */
export function planOf(feature: string): string {
  return feature.slice(0, feature.indexOf(":"));
}

/** The part of a feature's ID that is unique within its plan: `yuxi-gaotie` of `kaizhou:yuxi-gaotie`. */
export function slugOf(feature: string): string {
  return feature.slice(feature.indexOf(":") + 1);
}

/**
 * Where the page of a feature is, below the address of the atlas: `f/kaizhou/yuxi-gaotie/`. Not every file system takes
 * the colon of an ID.
 */
export function pagePath(feature: string): string {
  return `f/${planOf(feature)}/${slugOf(feature)}/`;
}

/** The ID of a section's block; blocks count from 1. */
export function blockId(section: string, number: number): string {
  return `${section}__p_${number}`;
}

/** The section that a block's ID begins with; a section's own ID comes back as it is. */
export function sectionOf(id: string): string {
  return id.replace(/__p_\d+$/, "");
}
