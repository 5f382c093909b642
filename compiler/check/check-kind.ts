import type { Kind } from "../../src/model/vocabulary.ts";
import { type Issue, warning } from "../issues.ts";
import type { Entry } from "../sources/entry.ts";

/** What the end of a name says about its kind. The first rule that matches counts. */
const rules: readonly (readonly [RegExp, readonly Kind[]])[] = [
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

/** The kinds that the end of a name allows, or null when it says nothing. */
export function kindsByName(name: string): readonly Kind[] | null {
  return rules.find(([ending]) => ending.test(name))?.[1] ?? null;
}

/** Warns when a name's ending and the kind disagree and no `note` explains it. */
export function checkKind(entry: Entry, issues: Issue[]): void {
  const usual = kindsByName(entry.name);
  if (usual === null || usual.includes(entry.kind) || entry.note !== null) return;
  const message = `${entry.id} (${entry.name}) is ${entry.kind}, but a name that ends so is usually ${usual.join(" or ")}; mend the kind or say why in \`note\``;
  issues.push(warning(entry.file, entry.lineOf("kind"), "kind-suffix", message));
}
