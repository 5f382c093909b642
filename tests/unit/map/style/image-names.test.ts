import { createExpression, type ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { HATCH_IMAGE, hatchName, MARKER_IMAGE, markerName } from "../../../../src/map/style/image-names.ts";
import { paintOrder } from "../../../../src/map/style/layers/index.ts";
import { KINDS, PHASES } from "../../../../src/model/vocabulary.ts";
import { PAPER } from "../../../../src/symbols/palette.ts";

/** What an expression of a layer says for a feature. */
function evaluate(expression: ExpressionSpecification, properties: Record<string, unknown>): unknown {
  const parsed = createExpression(expression, "image-names.test");
  if (parsed.result === "error") throw new Error(parsed.value.map(({ message }) => message).join());
  return parsed.value.evaluate({ zoom: 9 }, { type: "Point", properties });
}

describe("image names", () => {
  it("are built by the layers as the images are named", () => {
    for (const kind of KINDS) {
      expect(evaluate(HATCH_IMAGE, { kind })).toBe(hatchName(kind));
      for (const phase of PHASES) expect(evaluate(MARKER_IMAGE, { kind, phase })).toBe(markerName(kind, phase));
    }
  });

  it("are all different", () => {
    const names = KINDS.flatMap((kind) => [hatchName(kind), ...PHASES.map((phase) => markerName(kind, phase))]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("are asked for by these expressions alone", () => {
    const asked = paintOrder(PAPER).flatMap(({ layout, paint }) =>
      Object.entries({ ...layout, ...paint }).flatMap(([name, value]): unknown[] =>
        /-(image|pattern)$/.test(name) ? [value] : [],
      ),
    );
    expect(asked.length).toBeGreaterThan(5);
    for (const expression of asked) expect([MARKER_IMAGE, HATCH_IMAGE]).toContain(expression);
  });
});
