import { beforeEach, describe, expect, test } from "vitest";
import { ALL_SHOWN } from "../../../src/data/filters/filters.ts";
import { checkChoices } from "../../../src/state/check-choices.ts";
import { type Choices, NO_SIDE } from "../../../src/state/choices.ts";
import { library } from "../../../src/state/library.ts";
import { store } from "../../../src/state/store.ts";
import { feature, plan, section } from "../../support/builders.ts";
import { indexOf } from "../../support/fake-source.ts";
import { resetState } from "../../support/state.ts";

const kaizhou = plan("kaizhou", 2021, [feature("kaizhou:yuxi-gaotie", null)], [section("chp_1", null)]);
const bazhou = plan("bazhou", 2021, []);

/** The choices after a check of these, with the notices that it gave. */
function check(choices: Partial<Choices>) {
  store.setState(choices);
  checkChoices();
  const { plan, side, notices } = store.getState();
  return { plan, side, notices };
}

beforeEach(() => {
  resetState();
  library.setState({
    index: {
      status: "ready",
      value: {
        ...indexOf([kaizhou, bazhou], { "kaizhou:old-name": "kaizhou:yuxi-gaotie" }),
        withdrawn: { "bazhou:biandianzhan": "指标,文本只给座数" },
      },
    },
    plans: new Map([["kaizhou", { status: "ready", value: kaizhou }]]),
  });
});

describe("choices that exist", () => {
  test.each<Partial<Choices>>([
    {},
    { plan: "all" },
    { side: { type: "card", feature: "kaizhou:yuxi-gaotie" } },
    { side: { type: "text", feature: null, passage: 0, section: "chp_1" } },
    // A block is addressed by its section.
    { side: { type: "text", feature: null, passage: 0, section: "chp_1__p_4" } },
    // Nothing can be known yet of a plan that has not been read.
    { plan: "bazhou", side: { type: "card", feature: "bazhou:anything" } },
    { plan: "bazhou", side: { type: "text", feature: null, passage: 0, section: "chp_99" } },
  ])("stay as they are: %j", (choices) => {
    expect(check(choices)).toMatchObject({ ...choices, notices: [] });
  });
});

test("nothing is checked before the index is ready", () => {
  library.setState({ index: { status: "loading" } });
  expect(check({ plan: "nowhere" })).toMatchObject({ plan: "nowhere", notices: [] });
});

test("an unknown plan gives way to the first one, with a notice", () => {
  expect(check({ plan: "nowhere" })).toMatchObject({
    plan: "kaizhou",
    notices: [{ type: "unknown-plan", id: "nowhere" }],
  });
});

test("an unknown feature is closed, and the nearest is offered", () => {
  expect(check({ side: { type: "card", feature: "kaizhou:yuxi-tielu" } })).toMatchObject({
    side: NO_SIDE,
    notices: [{ type: "unknown-feature", id: "kaizhou:yuxi-tielu", nearest: "kaizhou:yuxi-gaotie" }],
  });
});

test("the plan of a feature becomes the plan in hand, whichever plan the address names or leaves out", () => {
  const line = { type: "card" as const, feature: "bazhou:line" };
  expect(check({ side: line })).toMatchObject({ plan: "bazhou", side: line, notices: [] });
  expect(check({ plan: "nowhere", side: line })).toMatchObject({ plan: "bazhou", side: line, notices: [] });
  const text = { type: "text" as const, feature: "bazhou:line", passage: 1, section: null };
  expect(check({ plan: "kaizhou", side: text })).toMatchObject({ plan: "bazhou", side: text, notices: [] });
  expect(check({ plan: "all", side: line }), "all plans together hold every feature").toMatchObject({ plan: "all" });
});

test("a passage that the feature does not have gives way to the first, with a notice", () => {
  const side = { type: "text" as const, feature: "kaizhou:yuxi-gaotie", passage: 6, section: null };
  expect(check({ side })).toMatchObject({
    side: { ...side, passage: 0 },
    notices: [{ type: "unknown-passage", id: "7" }],
  });
});

test("the section of another plan hides nothing of the plan that a feature brings; other filters stay", () => {
  const filters = { ...ALL_SHOWN, phases: ["start" as const], section: "chp_1" };
  check({ side: { type: "card", feature: "bazhou:line" }, filters });
  expect(store.getState().filters).toEqual({ ...filters, section: null });
});

test("a section of all plans together is looked for in the first, whose text is shown", () => {
  const side = { type: "text" as const, feature: null, passage: 0, section: "chp_9" };
  expect(check({ plan: "all", side })).toMatchObject({
    plan: "all",
    side: NO_SIDE,
    notices: [{ type: "unknown-section", id: "chp_9" }],
  });
});

test("a feature of a plan that does not exist is closed at once: no reading would ever show it", () => {
  expect(check({ side: { type: "card", feature: "nowhere:line" } })).toMatchObject({
    side: NO_SIDE,
    notices: [{ type: "unknown-feature", id: "nowhere:line", nearest: null }],
  });
});

test("a renamed feature is replaced without a notice, as a card and as a passage", () => {
  expect(check({ side: { type: "card", feature: "kaizhou:old-name" } })).toMatchObject({
    side: { type: "card", feature: "kaizhou:yuxi-gaotie" },
    notices: [],
  });
  expect(check({ side: { type: "text", feature: "kaizhou:old-name", passage: 2, section: null } })).toMatchObject({
    side: { type: "text", feature: "kaizhou:yuxi-gaotie", passage: 2 },
    notices: [],
  });
});

test("a withdrawn feature is closed with the reason, before its plan has been read", () => {
  expect(check({ side: { type: "card", feature: "bazhou:biandianzhan" } })).toMatchObject({
    side: NO_SIDE,
    notices: [{ type: "withdrawn-feature", id: "bazhou:biandianzhan", reason: "指标,文本只给座数" }],
  });
});

test("an unknown section is closed, with a notice", () => {
  expect(check({ side: { type: "text", feature: null, passage: 0, section: "chp_9__p_1" } })).toMatchObject({
    side: NO_SIDE,
    notices: [{ type: "unknown-section", id: "chp_9__p_1" }],
  });
});
