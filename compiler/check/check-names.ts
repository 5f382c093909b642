import { type Issue, warning } from "../issues.ts";
import type { Entry } from "../sources/entry.ts";

/** Words that name a sort of thing but no thing: a name needs more than one of these. */
const generic = new Set(
  [
    "停车场 公园 广场 大桥 隧道 水库 水厂 污水处理厂 学校 小学 中学 幼儿园 医院 卫生院 敬老院 养老院 图书馆 博物馆 体育馆 体育中心 文化馆",
    "产业园 工业园 工业园区 园区 基地 市场 农贸市场 物流园 物流中心 商圈 变电站 加油站 充电桩 码头 港口 航道 机场 通用机场 车站 客运站 汽车站",
    "火车站 高铁站 铁路 高铁 高速公路 公路 道路 管网 堤防 湿地 湿地公园 森林公园 景区 新区 新城 组团 片区 走廊 核心区 示范区 服务中心 综合体",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a name says only what sort of thing it is. */
export function isGenericName(name: string): boolean {
  return [...name].length < 2 || generic.has(name);
}

/** Warns of names that nobody could find the thing by. */
export function checkNames(entry: Entry, issues: Issue[]): void {
  if (!isGenericName(entry.name)) return;
  const message = `${entry.id} is called just ${entry.name}; add what tells it apart, such as its town or its park`;
  issues.push(warning(entry.file, entry.lineOf("name"), "generic-name", message));
}
