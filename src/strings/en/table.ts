import type { table as source } from "../zh-hans/table.ts";

export const table: typeof source = {
  columns: {
    name: "Name",
    kind: "Kind",
    phase: "Phase",
    certainty: "Accuracy",
    plan: "Plan",
    place: "Places",
    chapter: "Chapter",
    passages: "Passages",
  },
  find: "Find by name",
  notFound: (words) => `No name contains “${words}”.`,
  group: "Group",
  groups: { none: "Ungrouped", chapter: "By chapter", phase: "By phase", kind: "By kind" },
  otherChapter: "Outside chapters",
  filterBy: (column) => `Filter: ${column}`,
  totals: (count, located, passages) =>
    `${count} features: ${located} on the map, ${count - located} not located; ${passages} passages`,
};
