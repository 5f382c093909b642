import type { queryPointWords as source } from "../zh-hans/query-point.ts";

export const queryPointWords: typeof source = {
  pick: { everything: "Everything the plans say about this spot", title: (count) => `${count} features here` },
  queryPoint: {
    title: "This spot",
    subtitle: (at, km, count) => `${at} · ${count} within ${km} km`,
    nothing: (km) => `No plan names anything within ${km} km.`,
    inside: "inside",
    away: (km) => `about ${km.toFixed(1)} km`,
  },
};
