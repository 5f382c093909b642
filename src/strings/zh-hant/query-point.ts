import type { queryPointWords as source } from "../zh-hans/query-point.ts";

export const queryPointWords: typeof source = {
  pick: { everything: "查看各規劃在此處的全部條目", title: (count) => `此處有 ${count} 項` },
  queryPoint: {
    title: "此處",
    subtitle: (at, km, count) => `${at} · ${km} km 內 ${count} 項`,
    nothing: (km) => `${km} km 內沒有規劃條目。`,
    inside: "在範圍內",
    away: (km) => `約 ${km.toFixed(1)} km`,
  },
};
