import { PNG } from "pngjs";

/** px of a picture, from its upper left corner. */
export type Spot = readonly [x: number, y: number];

/** Each pixel is drawn as so many by so many and then averaged, so that edges are smooth. */
const FINENESS = 2;

/** A picture to draw on with opaque and translucent colours. Colours are `#rrggbb`, lengths px, opacities 0 to 1. */
export class Raster {
  readonly width: number;
  readonly height: number;
  readonly #width: number;
  readonly #height: number;
  /** Red, green and blue of each fine pixel. */
  readonly #pixels: Uint8Array;

  constructor(width: number, height: number, background: string) {
    this.width = width;
    this.height = height;
    this.#width = width * FINENESS;
    this.#height = height * FINENESS;
    this.#pixels = new Uint8Array(this.#width * this.#height * 3);
    this.fillArea(
      [
        [
          [0, 0],
          [width, 0],
          [width, height],
          [0, height],
        ],
      ],
      background,
    );
  }

  /** Fills what lies inside an odd number of the rings. */
  fillArea(rings: readonly (readonly Spot[])[], colour: string, opacity = 1): void {
    const ink = readColour(colour);
    const edges = rings.flatMap((ring) => sidesOf(ring));
    const [top, bottom] = [Math.min(...edges.map((edge) => edge.top)), Math.max(...edges.map((edge) => edge.bottom))];
    edges.sort((a, b) => a.top - b.top);
    let waiting = 0;
    let active: RingSide[] = [];
    for (let row = Math.max(0, Math.ceil(top - 0.5)); row < Math.min(this.#height, bottom); row++) {
      const middle = row + 0.5;
      for (let next = edges[waiting]; next !== undefined && next.top <= middle; next = edges[++waiting])
        active.push(next);
      active = active.filter((edge) => edge.bottom > middle);
      const crossings = active.map(({ top: from, x, slope }) => x + (middle - from) * slope).sort((a, b) => a - b);
      for (let index = 0; index + 1 < crossings.length; index += 2)
        this.#fillRow(row, crossings[index] ?? 0, crossings[index + 1] ?? 0, ink, opacity);
    }
  }

  /** Draws an opaque line with round joints. */
  drawLine(line: readonly Spot[], width: number, colour: string): void {
    line.forEach((to, index) => {
      const from = line[index - 1] ?? to;
      if (!this.#shows(from, to, width)) return;
      this.fillDisc(to, width / 2, colour);
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (length === 0) return;
      const [across, down] = [((to[1] - from[1]) / length) * (width / 2), ((from[0] - to[0]) / length) * (width / 2)];
      this.fillArea(
        [
          [
            [from[0] + across, from[1] + down],
            [to[0] + across, to[1] + down],
            [to[0] - across, to[1] - down],
            [from[0] - across, from[1] - down],
          ],
        ],
        colour,
      );
    });
  }

  /** Whether a part of the line between two positions can lie in the picture. */
  #shows(from: Spot, to: Spot, width: number): boolean {
    const [left, right] = [Math.min(from[0], to[0]) - width, Math.max(from[0], to[0]) + width];
    const [top, bottom] = [Math.min(from[1], to[1]) - width, Math.max(from[1], to[1]) + width];
    return right > 0 && bottom > 0 && left < this.width && top < this.height;
  }

  fillDisc([x, y]: Spot, radius: number, colour: string): void {
    const ink = readColour(colour);
    const [middleX, middleY, fine] = [x * FINENESS, y * FINENESS, radius * FINENESS];
    for (let row = Math.max(0, Math.floor(middleY - fine)); row < Math.min(this.#height, middleY + fine); row++) {
      const half = Math.sqrt(Math.max(0, fine ** 2 - (row + 0.5 - middleY) ** 2));
      this.#fillRow(row, middleX - half, middleX + half, ink, 1);
    }
  }

  #fillRow(row: number, from: number, to: number, [red, green, blue]: Ink, opacity: number): void {
    const first = Math.max(0, Math.round(from));
    const last = Math.min(this.#width, Math.round(to));
    for (let at = (row * this.#width + first) * 3; at < (row * this.#width + last) * 3; at += 3) {
      this.#pixels[at] = mix(this.#pixels[at] ?? 0, red, opacity);
      this.#pixels[at + 1] = mix(this.#pixels[at + 1] ?? 0, green, opacity);
      this.#pixels[at + 2] = mix(this.#pixels[at + 2] ?? 0, blue, opacity);
    }
  }

  /** The picture as the bytes of a PNG file. The same drawing gives the same bytes. */
  toPng(): Buffer {
    const { width, height } = this;
    const png = new PNG({ width, height, colorType: 2 });
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        for (let channel = 0; channel < 3; channel++)
          png.data[(y * width + x) * 4 + channel] = this.#average(x, y, channel);
        png.data[(y * width + x) * 4 + 3] = 255;
      }
    }
    return PNG.sync.write(png, { colorType: 2, inputHasAlpha: true });
  }

  #average(x: number, y: number, channel: number): number {
    let sum = 0;
    for (let row = y * FINENESS; row < (y + 1) * FINENESS; row++) {
      for (let column = x * FINENESS; column < (x + 1) * FINENESS; column++)
        sum += this.#pixels[(row * this.#width + column) * 3 + channel] ?? 0;
    }
    return Math.round(sum / FINENESS ** 2);
  }
}

/** A side of a ring in fine pixels, from its top down. */
interface RingSide {
  readonly top: number;
  readonly bottom: number;
  /** Where it begins, and how far it goes sideways in each row. */
  readonly x: number;
  readonly slope: number;
}

function sidesOf(ring: readonly Spot[]): RingSide[] {
  return ring.flatMap(([x, y], index): RingSide[] => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const [[upperX, upperY], [lowerX, lowerY]] =
      y < nextY
        ? [
            [x, y],
            [nextX, nextY],
          ]
        : [
            [nextX, nextY],
            [x, y],
          ];
    if (upperX === undefined || upperY === undefined || lowerX === undefined || lowerY === undefined) return [];
    if (upperY === lowerY) return [];
    const slope = (lowerX - upperX) / (lowerY - upperY);
    return [{ top: upperY * FINENESS, bottom: lowerY * FINENESS, x: upperX * FINENESS, slope }];
  });
}

type Ink = readonly [red: number, green: number, blue: number];

function readColour(colour: string): Ink {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function mix(under: number, over: number, opacity: number): number {
  return Math.round(under + (over - under) * opacity);
}
