import type * as source from "../zh-hans/screens.ts";

export const table: typeof source.table = {
  columns: {
    name: "Name",
    kind: "Kind",
    phase: "Phase",
    certainty: "Accuracy",
    plan: "Plan",
    length: "Length",
    area: "Area",
    storage: "Storage",
    capacity: "Capacity",
    cost: "Cost",
    year: "Year",
    place: "Places",
    chapter: "Chapter",
    passages: "Passages",
  },
  units: { length: "km", area: "km²", storage: "10⁸ m³", cost: "10⁸ yuan", year: "year" },
  from: "From",
  to: "To",
  noneInRange: "No feature has a number in the chosen range.",
  onlyWithNumber: "Only with a number in the text",
  find: "Find by name",
  notFound: (words) => `No name contains “${words}”.`,
  group: "Group",
  groups: { none: "Ungrouped", chapter: "By chapter", phase: "By phase", kind: "By kind" },
  otherChapter: "Outside chapters",
  filterBy: (column) => `Filter: ${column}`,
  totals: (count, located, passages) =>
    `${count} features: ${located} on the map, ${count - located} not located; ${passages} passages`,
};

export const charts: typeof source.charts = {
  lead: "Click a number, a cell or a bar to filter; map, table and list follow. Click again to undo.",
  matrix: {
    title: "Kind and phase",
    note: "Numbers of features, each counted once; the darker, the more. Click a heading or a total to see that kind or phase alone.",
    total: "Total",
    cell: (name, count) => `${name}: ${count}`,
    all: (count) => `All kinds and phases: ${count}`,
  },
  places: {
    title: { town: "Towns", county: "Counties" },
    note: {
      town: "Features placed by the town's name; one that touches several towns counts in each. Town limits are drawn from the town seats and are schematic.",
      county: "Features placed by the county or by a place in it; one that touches several counties counts in each.",
    },
    unit: { town: "towns", county: "counties" },
    place: (name, count) => `${name}: ${count}`,
    more: (count, unit) => `Show all ${count} ${unit}`,
    fewer: "Show the first 12",
    elsewhere: (count) =>
      `${count} more are placed by none of these: the text gives no place, or only another name such as a lake or a park.`,
    failed: "The outlines could not be read. The other charts work as usual.",
  },
  lengths: {
    title: "Railways and expressways",
    note: "Length of the lines as drawn, end to end, also outside the district; a structure does not count beside its members. “about”: a schematic course.",
    shared: "A line that several plans name counts once, in the phase of the latest.",
    none: "No railway or expressway passes the filters.",
    km: (km, approximate) => `${approximate ? "about " : ""}${km} km`,
    bar: (kind, phase, lines, length) => `${kind}, ${phase}: ${length}, ${lines} lines`,
    lines: "The lines counted",
    unlocated: (count) => `${count} more are not located and have no length.`,
  },
  statedLengths: {
    title: "Lengths as the plans say",
    note: "Lengths that the text gives, by the phase of the feature. What they measure differs, so they cannot be compared with the drawn lengths above. Where a structure has a length, its members are not counted again; a length of several features together counts once, a range by its lower end.",
    several:
      "The length of a municipal plan may hold those of its districts: read them side by side, and do not add them up.",
    none: "With these filters the text gives no length of a railway, expressway or road.",
    without: (count) => `Left out: ${count} for which the text gives no length.`,
  },
  years: {
    title: "Years that the text states",
    note: "Features of which the text says in which year they begin or are built. Press one to read it.",
    none: "With these filters the text states no year.",
    without: (count) => `Left out: ${count} for which the text states no year.`,
  },
  chapters: {
    title: "Chapters",
    note: "Features that the chapter names; one named in several counts in each, so the sum exceeds the total. Click to open the next level.",
    chapter: (name, count) => `${name}: ${count}`,
    read: (name) => `Read ${name}`,
  },
  plans: {
    title: "Plans",
    note: "Features of each plan; a thing that several plans name counts in each.",
    plan: (name, count) => `${name}: ${count}`,
  },
  indicators: {
    title: "Indicators",
    note: "As the plans' own tables give them. Every row has its own scale from zero; rows do not compare. Values of another measure or period, and words, are quoted but not drawn. Click a value to read the table.",
    roles: { base: "base", target: "target", actual: "result" },
    none: (plan) => `${plan} has no table of indicators.`,
    empty: "left empty",
    value: (role, column, value) => `${role} (${column}): ${value}`,
    elsewhere: "from another table of this plan",
  },
};

export const compare: typeof source.compare = {
  show: "Show",
  views: { all: "All", disagreeing: "Disagreements only", forward: "Progress only" },
  lead: "What several plans name, in the order of the plans’ periods. Ends, lengths and dates are read from names and quotes; what is not stated is left out.",
  plans: (count) => `${count} plans`,
  phaseChanges: {
    back: "Earlier phase in the later plan",
    different: "Phases differ",
  },
  disagreements: { phase: "Phases differ", ends: "Ends differ", length: "Lengths differ", name: "Names differ" },
  agree: "Plans agree",
  name: "Name",
  ends: "Ends",
  length: "Length",
  dates: "Dates",
  more: (count) => (count === 1 ? "1 more passage" : `${count} more passages`),
  empty: "Nothing of this kind.",
};
