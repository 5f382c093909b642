import type * as source from "../zh-hans/exports.ts";

export const exports: typeof source.exports = {
  title: "Export",
  working: "Exporting…",
  inApp:
    "Browsers inside apps such as WeChat seldom save files. Choose “Open in browser” from the menu at the top right and export there, or",
  copy: "copy it as CSV text",
  byHand: "The browser does not allow copying by itself. The text is selected: please copy it.",
  subject: (count) => `Export the ${count} in the table, with passages, coordinates and sources`,
  formats: { xlsx: "Excel workbook", csv: "CSV table", geojson: "GeoJSON", kml: "KML" },
  formatHelp: {
    xlsx: "Features and passages on sheets of their own",
    csv: "One row a feature; opens in Excel",
    geojson: "For GIS software",
    kml: "For globe viewers",
  },
  fileName: (plan, count) => `plan-atlas-${plan}-${count}`,
  columns: {
    id: "ID",
    plan: "Plan",
    name: "Name",
    aliases: "Also called",
    kind: "Kind",
    phase: "Phase",
    certainty: "Accuracy",
    accuracyM: "Within (m)",
    rank: "Rank",
    places: "Places",
    towns: "Towns crossed",
    counties: "Counties",
    paths: "Sections",
    quotes: "Passages",
    ranges: "Passage ranges",
    partOf: "Part of",
    sameAs: "The same in other plans",
    sources: "Position from",
    unlocated: "Why not located",
    note: "Editors’ note",
    wkt: "Coordinates (WKT, WGS84)",
  },
  passageColumns: {
    id: "ID",
    name: "Name",
    path: "Section",
    quote: "Passage",
    block: "Paragraph ID",
    start: "Start",
    end: "End",
  },
  sheets: { features: "Features", passages: "Passages", plans: "Plans" },
  planColumns: { plan: "Plan", number: "Number", issuer: "Issuer" },
  leftOut: "Left out",
  tooLong: (columns) =>
    `Longer than the 32,767 characters of an Excel cell, so left out here: ${columns}. Export as CSV, GeoJSON or KML to have it.`,
};

export const pageWords: typeof source.pageWords = { licences: "Licences and sources" };
