const threeFigures = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** Three figures at most: the length of a drawn line is not known better. */
export function roundKm(km: number): string {
  return threeFigures.format(km);
}
