import type { generalWords as source } from "../zh-hans/general.ts";

export const generalWords: typeof source = {
  brand: "Plan Atlas",
  disclaimer: "Schematic map without legal force; the published plan prevails",
  close: "Close",
  retry: "Try again",
  loading: "Loading…",
  preparing: "The map of this plan is in preparation; its outline and text can be read.",
  period: (from, to) => `${from}–${to}`,
};
