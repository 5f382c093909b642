import { PHASE_RULES, type PhaseRule, type PhaseRuleCode } from "./phase-rules.ts";

/** Rules whose verbs say by themselves how far a thing has come, whatever stands beside them. */
export const DECIDED = codes(
  "phase-standing",
  "phase-done",
  "phase-begun",
  "phase-start",
  "phase-preliminary",
  "phase-study",
);
/** Rules whose verbs put off the one after them: 争取开工, 谋划建设. */
export const MODAL = codes("phase-preliminary", "phase-study");
/** Rules of verbs that build. With 加快 before them the work has begun. */
export const BUILDING = codes("phase-build", "phase-site");
/** Rules that give way to what their object says: 建设……体系. */
export const CARRYING = codes("phase-build", "phase-site", "phase-preliminary");

/** Verbs that only carry another: in 推进甲合作 it is the end of the clause that says what is done. */
export const LIGHT_VERB = /^(?:推进|推动|开展|强化|加强|加大|深化|扩大|加快|加速|提速)$/;

/** @throws Error when no rule has the code */
export function phaseRule(code: PhaseRuleCode): PhaseRule {
  const rule = PHASE_RULES.find((each) => each.code === code);
  if (rule === undefined) throw new Error(`no phase rule has the code ${code}`);
  return rule;
}

/** The rule of the noun that some words end with, where the noun is nothing that is built. */
export function objectRule(words: string): { readonly noun: string; readonly rule: PhaseRule } | null {
  for (const rule of PHASE_RULES) {
    const noun = "objects" in rule ? rule.objects.exec(words)?.[0] : undefined;
    if (noun !== undefined) return { noun, rule };
  }
  return null;
}

function codes(...values: PhaseRuleCode[]): ReadonlySet<string> {
  return new Set(values);
}
