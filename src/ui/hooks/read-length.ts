/** The lengths of src/styles/sizes.css that scripts need too. */
export type SharedLength = "--sheet-peek" | "--sheet-half" | "--screen-height" | "--table-head" | "--table-line";

/**
 * Reads a length from the page's style.
 * @returns px, as the window is now
 * @throws when the style has no such length
 */
export function readLength(name: SharedLength): number {
  const text = getComputedStyle(document.documentElement).getPropertyValue(name);
  if (!/^[\d.]+px$/.test(text)) {
    throw new Error(
      `The page's style says "${text}" for ${name}, not px: declare it with @property in styles/sizes.css.`,
    );
  }
  return Number.parseFloat(text);
}
