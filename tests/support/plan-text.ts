import { indexText, type TextIndex } from "../../compiler/passages/text-index.ts";
import { DATA_VERSION, type PlanText } from "../../src/model/atlas.ts";

/** The text of a plan with a section a key, and its paragraphs. */
export function planText(sections: Readonly<Record<string, readonly string[]>>): PlanText {
  return {
    version: DATA_VERSION,
    plan: "tiny",
    script: "Hans",
    terms: [],
    sections: Object.entries(sections).map(([id, paragraphs]) => ({
      id,
      type: "section",
      label: "",
      title: "",
      parent: null,
      after: null,
      blocks: paragraphs.map((text, index) => ({ id: `${id}__p_${index + 1}`, text })),
    })),
  };
}

export function planIndex(sections: Readonly<Record<string, readonly string[]>>): TextIndex {
  return indexText(planText(sections));
}
