import { describe, expect, it } from "vitest";
import { KINDS, PHASES } from "../../../src/model/vocabulary.ts";
import { glyphOf } from "../../../src/symbols/glyphs.ts";
import { markerOf } from "../../../src/symbols/marker.ts";
import { PAPER } from "../../../src/symbols/palette.ts";
import { DASH_BY_PHASE } from "../../../src/symbols/patterns.ts";

/** WCAG 2.2 contrast of graphical objects. */
const LEAST_CONTRAST = 3;

describe("kinds", () => {
  it.each(KINDS)("%s stands out from the land", (kind) => {
    expect(contrast(PAPER.kind[kind], PAPER.land)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    expect(contrast(PAPER.kind[kind], PAPER.landOutside)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it("can be told apart without colour: each has a glyph of its own", () => {
    expect(new Set(KINDS.map(glyphOf)).size).toBe(KINDS.length);
  });

  it("have glyphs that any drawing surface understands", () => {
    for (const kind of KINDS) expect(glyphOf(kind), kind).toMatch(/^[\d\s.,eMmZzLlHhVvCcSsQqTtAa+-]+$/);
  });

  it("write colours in lower-case hex", () => {
    for (const colour of Object.values(PAPER.kind)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe("phases", () => {
  it("can be told apart without colour: each has a dash and a marker form of its own", () => {
    expect(new Set(PHASES.map((phase) => DASH_BY_PHASE[phase].join())).size).toBe(PHASES.length);
    const forms = PHASES.map((phase) => JSON.stringify(markerOf("rail", phase)));
    expect(new Set(forms).size).toBe(PHASES.length);
  });

  it("repeat a dash of whole strokes and gaps", () => {
    for (const phase of PHASES) expect(DASH_BY_PHASE[phase].length % 2, phase).toBe(0);
  });
});

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
