/** The search box and its results. */
export const search = {
  label: "搜索",
  placeholder: "搜条目、地名、章节、原文",
  hint: "可输入名称、简称、地名或原文字句，简繁均可；也可输入拼音或首字母，如 yxgt。",
  groups: { feature: "条目", place: "地点", section: "章节", text: "原文" },
  near: "没有完全相符的，以下相近",
  firstOf: (shown: number, total: number) => `共 ${total} 项，列出前 ${shown} 项`,
  count: (count: number) => `找到 ${count} 项`,
  onlyHere: "只搜当前规划与筛选所示",
  none: (query: string) => `没有找到“${query}”。`,
  noneHere: "可以取消“只搜当前规划与筛选所示”再试。",
  unread: (plans: string) => `未能读取${plans}的原文，其中的字句暂时搜不到。`,
  failed: "搜索未能加载。请检查网络，再点一次搜索框重试。",
  keys: "↑↓ 选择 · Enter 打开 · Shift+Enter 读原文 · Esc 关闭",
};
