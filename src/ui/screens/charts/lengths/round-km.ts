const threeFigures = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** At most three significant figures: the length of a drawn line is not known better. */
export function roundKm(km: number): string {
  return threeFigures.format(km);
}
