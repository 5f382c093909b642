/** The lengths of src/styles/sizes.css that scripts need too. */
export type SharedLength = "--sheet-peek" | "--sheet-half" | "--screen-height" | "--table-head" | "--table-line";

/**
 * Reads a length from the page's style.
 * @returns px, as the window is now
 * @throws when the style has no such length
 */
export function readLength(name: SharedLength): number {
  const text = getComputedStyle(document.documentElement).getPropertyValue(name);
  if (/^\s*[\d.]+px$/.test(text)) return Number.parseFloat(text);
  if (text === "") throw new Error(`The page's style has no ${name}: see styles/sizes.css.`);
  return measureLength(text);
}

/** Browsers without @property (Firefox before 128, Safari before 16.4) leave a length as it was written. */
function measureLength(length: string): number {
  const ruler = document.createElement("div");
  Object.assign(ruler.style, { position: "absolute", visibility: "hidden", height: length });
  document.body.append(ruler);
  const { height } = ruler.getBoundingClientRect();
  ruler.remove();
  return height;
}
