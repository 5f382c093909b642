import type { noticesWords as source } from "../zh-hans/notices.ts";

export const noticesWords: typeof source = {
  notices: {
    "bad-address": (parts) => `Part of the address could not be read and was ignored: ${parts}.`,
    "address-left-over": (text) => `“${text}” is no part of an address and was left out.`,
    parameters: {
      plan: "plan",
      feature: "feature",
      section: "section",
      filters: "filters",
      view: "view",
      screen: "screen",
      language: "language",
      "query-point": "spot",
    },
    "unknown-plan": (id) => `There is no plan “${id}”; the first plan is shown.`,
    "unknown-feature": (id) => `There is no feature “${id}”; it may have been renamed or removed.`,
    "withdrawn-feature": (id) => `The feature “${id}” has been taken off this map.`,
    reason: "The editors’ reason",
    nearest: (name) => `Similar: ${name}`,
    "unknown-passage": (id) => `The feature has no passage ${id}; the first one is open.`,
    "unknown-section": (id) => `This plan has no section “${id}”.`,
    "map-error": "Part of the map could not be read; everything else works.",
    "gpu-lost": "The graphics chip was interrupted; the map is recovering.",
    "gpu-restored": "The map is back.",
    "storage-refused": "The browser does not let settings be saved; your choices end with this page.",
    "basemap-failed": (name) => `The basemap “${name}” could not be loaded; the built-in one is back.`,
    "export-failed": "The file could not be exported. Check the network and try again.",
    "not-saved":
      "The browser inside this app has probably not saved the file. Choose “Open in browser” from the menu at the top right and try again.",
    "basemap-refused": (name) =>
      `The basemap “${name}” uses shifted coordinates (GCJ-02 or BD-09), hundreds of metres off the plans’ positions. It was refused.`,
    "new-edition": "There is a new edition of this atlas. Reload to see it; the address keeps your place.",
    "language-failed": (language) => `The words in ${language} could not be loaded. Check the network and try again.`,
    unexpected: "An unexpected error occurred, so something may be missing. Reload to go on.",
    copied: "Copied.",
    dismiss: "Dismiss",
  },
};
