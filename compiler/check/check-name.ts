import type { Kind } from "../../src/model/vocabulary.ts";
import type { Report } from "../report.ts";
import type { Entry } from "../sources/entry.ts";

/** Words for a type of thing. A name needs more than one of these. */
const GENERIC_NAMES = new Set(
  [
    "停车场 公园 广场 大桥 隧道 水库 水厂 污水处理厂 学校 小学 中学 幼儿园 医院 卫生院 敬老院 养老院 图书馆 博物馆 体育馆 体育中心 文化馆",
    "产业园 工业园 工业园区 园区 基地 市场 农贸市场 物流园 物流中心 商圈 变电站 加油站 充电桩 码头 港口 航道 机场 通用机场 车站 客运站 汽车站",
    "火车站 高铁站 铁路 高铁 高速公路 公路 道路 管网 堤防 湿地 湿地公园 森林公园 景区 新区 新城 组团 片区 走廊 核心区 示范区 服务中心 综合体",
  ].flatMap((line) => line.split(" ")),
);

/** What the end of a name says about its kind. The first rule that matches counts. */
const KINDS_BY_ENDING: readonly (readonly [RegExp, readonly Kind[]])[] = [
  [/(国家|城市|省级)?湿地(公园|保护区)?$/, ["ecology", "tourism", "urban-project"]],
  [/(自然保护区|生态屏障|生态廊道|国家森林公园)$/, ["ecology"]],
  [/(水库|水厂|供水站|污水处理厂|堤防|防洪堤|护岸工程)$/, ["water-works"]],
  [/(高速|高速公路)$/, ["highway"]],
  [/(铁路|高铁|城际|轨道|火车站|高铁站|动车站|火车北站)$/, ["rail"]],
  [/(机场|停机坪|起降点)$/, ["air"]],
  [/(航道|码头|港区|作业区|船闸)$/, ["water-transport"]],
  [
    /(小学|中学|幼儿园|学校|学院|医院|卫生院|敬老院|养老院|福利院|博物馆|图书馆|文化馆|体育馆|美术馆)$/,
    ["public-service", "science"],
  ],
  [/(变电站|电站|发电厂|电厂|输气管道|充电站|加油站|风电场)$/, ["energy"]],
  [/(大桥|隧道|公路|大道|客运站|汽车站|公交站)$/, ["road"]],
  [/(物流园|物流园区|物流中心|批发市场|农贸市场|商圈)$/, ["logistics"]],
  [/(景区|度假区|故居|古镇)$/, ["tourism"]],
  [/(实验室|科学城|数据中心)$/, ["science"]],
];

/** A count and its measure word: `37个……`, `三座……`. Such a name is an indicator, but where its members are on the map. */
const BARE_COUNT =
  /^(?:\d+(?:\.\d+)?(?:[-—–~至]\d+)?|[一二三四五六七八九十百千两]+)余?万?(?:个|個|座|处|處|条|條|家|所|项|項|批|套|名|户|戶|公里|亩|畝|公顷|公頃)/;

/** Ends of names that stand for no thing on the ground: a trade, a slogan, an aim. A cooperation or an axis may be called so. */
const NO_THING =
  /(?:发展|發展|产业|產業|产业链|產業鏈|战略|戰略|机制|機制|行动|行動|模式|品牌|活动|活動|制度|计划|計劃|能力提升|水平|并行|並行)$/;

/** Reasons of unlocated things that tell of several: each orchard, three levels of offices. What is quoted is a proper name. */
const SEVERAL = /各(?!自)|逐一|多个|多處|多处|一类|是哪处|是哪座/;
const PROPER = /[“”"]/;

/** Whether a name says only what type of thing it is. */
export function isGenericName(name: string): boolean {
  return [...name].length < 2 || GENERIC_NAMES.has(name);
}

/** The kinds that the end of a name allows; null when it says nothing. */
export function kindsByName(name: string): readonly Kind[] | null {
  return KINDS_BY_ENDING.find(([ending]) => ending.test(name))?.[1] ?? null;
}

/**
 * Warns of a name that fits many things (`generic-name`), counts things (`bare-count`), names none (`no-thing`) or a class
 * of them (`class-of-things`), and of one whose ending and kind disagree (`kind-suffix`).
 */
export function checkName(entry: Entry, report: Report): void {
  if (isGenericName(entry.name)) {
    const message = `${entry.id} is called just ${entry.name}; add what tells it apart, such as its town or its park`;
    report.warning(entry.at("name"), "generic-name", message);
  }
  checkThing(entry, report);
  const usual = kindsByName(entry.name);
  if (usual === null || usual.includes(entry.kind) || entry.note !== null) return;
  const message = `${entry.id} (${entry.name}) is ${entry.kind}, but a name that ends so is usually ${usual.join(" or ")}; mend the kind or say why in \`note\``;
  report.warning(entry.at("kind"), "kind-suffix", message);
}

/** What is an indicator, a slogan or a class of things is no feature, unless its members are on the map or a `note` says what it is. */
function checkThing(entry: Entry, report: Report): void {
  if (entry.note !== null || "members" in entry.where) return;
  const mend =
    "name its members and draw it through them, take it out (geo/withdrawn.yaml), or say in `note` what stands there";
  if (BARE_COUNT.test(entry.name)) {
    report.warning(entry.at("name"), "bare-count", `${entry.id} (${entry.name}) only counts things; ${mend}`);
  } else if (NO_THING.test(entry.name) && entry.kind !== "cooperation" && entry.kind !== "axis") {
    report.warning(entry.at("name"), "no-thing", `${entry.id} (${entry.name}) is no thing on the ground; ${mend}`);
  } else if ("unlocated" in entry.where && SEVERAL.test(entry.where.unlocated) && !PROPER.test(entry.name)) {
    const message = `${entry.id} (${entry.name}) is a class of things: its reason tells of several; ${mend}`;
    report.warning(entry.at("where"), "class-of-things", message);
  }
}
