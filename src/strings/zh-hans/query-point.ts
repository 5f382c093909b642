/** A click on the map: the choice among several features, and what lies near the point. */
export const queryPointWords = {
  pick: { everything: "查看各规划在此处的全部条目", title: (count: number) => `此处有 ${count} 项` },
  queryPoint: {
    title: "此处",
    subtitle: (at: string, km: number, count: number) => `${at} · ${km} km 内 ${count} 项`,
    nothing: (km: number) => `${km} km 内没有规划条目。`,
    inside: "在范围内",
    away: (km: number) => `约 ${km.toFixed(1)} km`,
  },
};
