import type * as source from "../zh-hans/frame.ts";

export const generalWords: typeof source.generalWords = {
  brand: "Plan Atlas",
  disclaimer: "Schematic map without legal force; the published plan prevails",
  close: "Close",
  retry: "Try again",
  loading: "Loading…",
  received: (mb) => `Loading… ${mb} MB so far`,
  preparing: "The map of this plan is in preparation; its outline and text can be read.",
  period: (from, to) => `${from}–${to}`,
};

export const headerWords: typeof source.headerWords = {
  allPlans: "All plans",
  plan: "Plan",
  menu: "Menu",
  language: "Language",
  languages: { "zh-Hans": "简体", "zh-Hant": "繁體", en: "English" },
  screensLabel: "Views",
  screens: { map: "Map", table: "Table", charts: "Charts", compare: "Across plans" },
};

export const search: typeof source.search = {
  label: "Search",
  placeholder: "Search features, places, text",
};

export const panelsWords: typeof source.panelsWords = {
  panels: { legend: "Legend", outline: "Contents", list: "Features" },
};

export const faultWords: typeof source.faultWords = {
  faults: {
    unreachable: (file) => `No connection: ${file} could not be read. Check the network and try again.`,
    missing: (file) => `The server has no data file ${file}. Please tell the site’s maintainer.`,
    stalled: (file) =>
      `The server has been silent for too long, so ${file} could not be read to its end. Please try again.`,
    truncated: (file) =>
      `The data file ${file} is incomplete. Try again; if it stays so, please tell the site’s maintainer.`,
    version: (file) => `The data file ${file} is of another version than this page. Please reload the page.`,
    shape: (file) => `The data file ${file} is malformed and was not read. Please tell the site’s maintainer.`,
    edition: (file) =>
      `The text and the features of ${file} are of two editions, so they are not shown. Please try again; if that does not help, reload the page.`,
    unexpected: (file) =>
      `Something unexpected went wrong while ${file} was read. Try again; if it stays so, please tell the site’s maintainer.`,
    part: "This part of the page could not be loaded. Check the network and try again.",
    others: "The other plans can still be read.",
  },
  crash: {
    title: "The page broke",
    body: "This is a fault of the program, not of anything you did. Reload to go on; the address has kept your place.",
    reload: "Reload",
    details: "Details",
  },
};

export const punctuation: typeof source.punctuation = {
  list: (...items) => items.join(", "),
  longList: (...items) => items.join("; "),
  facts: (...facts) => facts.join(" · "),
  sentences: (...sentences) => sentences.join(" "),
  labelled: (label, text) => `${label}: ${text}`,
  brackets: (text) => `(${text})`,
};
