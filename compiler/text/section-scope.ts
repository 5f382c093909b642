/**
 * Whether a section lies in the scope that a quote's `in` names: a section ID or the ending of one at a `__` boundary
 * (`box_11` for `part_8__chp_30__box_11`), or any section below such a one.
 */
export function inScope(section: string, scope: string): boolean {
  return `__${section}__`.includes(`__${scope}__`);
}
