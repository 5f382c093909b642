import * as z from "zod/mini";

/** `kaizhou`: a plan, also the name of its folders. */
export const planIdPattern = /^[a-z][a-z0-9]*$/;
/** `yuxi-gaotie`: pinyin words, unique within a plan. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** `kaizhou:yuxi-gaotie`: a feature, unique in the atlas and permanent. */
export const featureIdPattern = /^[a-z][a-z0-9]*:[a-z0-9]+(-[a-z0-9]+)*$/;
/** `part_8__chp_28__sec_1` or `front`: a section of a plan's text; with `__p_3` behind it one of its blocks. */
export const sectionIdPattern = /^(front|[a-z]+_\d+)(__[a-z]+_\d+)*$/;

export const PlanId = z.string().check(z.regex(planIdPattern));
export const FeatureId = z.string().check(z.regex(featureIdPattern));
