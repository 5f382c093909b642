export interface ScaleBar {
  /** CSS pixels. */
  readonly width: number;
  readonly label: string;
}

/** The longest round distance (1, 2 or 5 of a power of ten) whose bar is at most `most` CSS pixels wide. */
export function scaleBar(metresPerPixel: number, most: number): ScaleBar {
  const limit = metresPerPixel * most;
  const power = 10 ** Math.floor(Math.log10(limit));
  const metres = ([5, 2, 1].find((digit) => digit * power <= limit) ?? 1) * power;
  return {
    width: metres / metresPerPixel,
    label: metres >= 1000 ? `${metres / 1000} km` : `${metres} m`,
  };
}
