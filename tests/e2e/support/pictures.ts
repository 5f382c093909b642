import { PNG } from "pngjs";

/** An RGB picture that has been made smaller: each of its pixels is the mean of a block of the original's. */
export interface SmallPicture {
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, row by row, 0 to 255. */
  readonly values: readonly number[];
}

/** px of a picture on screen for one px of the stored one. */
const SHRINK = 4;

/**
 * A block differs when one of its colours does, by more than `limit` of 255. Blocks of 4 px show a thin line or a marker
 * that changed; blocks of 16 px show a faint change of a whole area, and even out how machines smooth the edges of lines.
 */
const SCALES = [
  { blocks: 1, limit: 20 },
  { blocks: 4, limit: 3 },
];

/** The share of blocks that may differ at each scale. */
export const TOLERATED = 0.0025;

/** Shrinks a screenshot. */
export function shrink(png: Buffer): SmallPicture {
  const { width, height, data } = PNG.sync.read(png);
  const values = Array.from({ length: width * height * 3 }, (_, at) => data[Math.floor(at / 3) * 4 + (at % 3)] ?? 0);
  return takeMeans({ width, height, values }, SHRINK);
}

export function readPicture(png: Buffer): SmallPicture {
  const { width, height, data } = PNG.sync.read(png);
  return {
    width,
    height,
    values: Array.from({ length: width * height * 3 }, (_, at) => data[Math.floor(at / 3) * 4 + (at % 3)] ?? 0),
  };
}

export function writePicture({ width, height, values }: SmallPicture): Buffer {
  const png = new PNG({ width, height });
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let colour = 0; colour < 3; colour++)
      png.data[pixel * 4 + colour] = Math.round(values[pixel * 3 + colour] ?? 0);
    png.data[pixel * 4 + 3] = 255;
  }
  return PNG.sync.write(png, { colorType: 2 });
}

/** The share of blocks that differ, at the scale where it is largest: 0 to 1. */
export function difference(a: SmallPicture, b: SmallPicture): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  return Math.max(
    ...SCALES.map(({ blocks, limit }) => {
      const [one, other] = [takeMeans(a, blocks), takeMeans(b, blocks)];
      const differing = one.values.map((value, at) => Math.abs(value - (other.values[at] ?? 0)) > limit);
      let count = 0;
      for (let at = 0; at < differing.length; at += 3) if (differing.slice(at, at + 3).includes(true)) count++;
      return count / (one.width * one.height);
    }),
  );
}

/** The means of square blocks. What is left over at the right and the lower edge is dropped. */
function takeMeans({ width, height, values }: SmallPicture, size: number): SmallPicture {
  const [columns, rows] = [Math.floor(width / size), Math.floor(height / size)];
  const sums = new Array<number>(columns * rows * 3).fill(0);
  for (let y = 0; y < rows * size; y++) {
    for (let x = 0; x < columns * size; x++) {
      const block = Math.floor(y / size) * columns + Math.floor(x / size);
      for (let colour = 0; colour < 3; colour++) {
        sums[block * 3 + colour] = (sums[block * 3 + colour] ?? 0) + (values[(y * width + x) * 3 + colour] ?? 0);
      }
    }
  }
  return { width: columns, height: rows, values: sums.map((sum) => sum / size ** 2) };
}
