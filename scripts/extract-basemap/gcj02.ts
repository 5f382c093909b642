/**
 * Converts GCJ-02, the shifted datum of Chinese web maps, to WGS84. The shift is a published series of sines on the
 * Krasovsky ellipsoid; in this region it is 350 to 500 m to the south-east.
 */
const AXIS = 6378245;
const ECCENTRICITY = 0.006693421622965943;
const { PI, abs, cos, sin, sqrt } = Math;

const wave = (terms: [amplitude: number, angle: number][]): number =>
  terms.reduce((sum, [amplitude, angle]) => sum + (amplitude * sin(angle) * 2) / 3, 0);

/** Metres of shift [east, north] at an offset of x, y degrees from 105°E 35°N. */
function shiftMetres(x: number, y: number): [number, number] {
  const short: [number, number][] = [
    [20, 6 * x * PI],
    [20, 2 * x * PI],
  ];
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x));
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x));
  return [
    east + wave([...short, [20, x * PI], [40, (x * PI) / 3], [150, (x * PI) / 12], [300, (x * PI) / 30]]),
    north + wave([...short, [20, y * PI], [40, (y * PI) / 3], [160, (y * PI) / 12], [320, (y * PI) / 30]]),
  ];
}

function shiftDegrees(lng: number, lat: number): [number, number] {
  const [east, north] = shiftMetres(lng - 105, lat - 35);
  const phi = (lat * PI) / 180;
  const curve = 1 - ECCENTRICITY * sin(phi) ** 2;
  const alongMeridian = (AXIS * (1 - ECCENTRICITY)) / curve ** 1.5;
  const alongParallel = (AXIS / sqrt(curve)) * cos(phi);
  return [(east / alongParallel) * (180 / PI), (north / alongMeridian) * (180 / PI)];
}

/** A GCJ-02 position [lng, lat] in WGS84, accurate to 1 m: the shift is computed twice more at the corrected position. */
export function toWgs84([lng, lat]: readonly [number, number]): [number, number] {
  let guess: [number, number] = [lng, lat];
  for (let round = 0; round < 3; round += 1) {
    const [dLng, dLat] = shiftDegrees(...guess);
    guess = [lng - dLng, lat - dLat];
  }
  return guess;
}
