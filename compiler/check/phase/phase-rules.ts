import type { Phase } from "../../../src/model/vocabulary.ts";

/** What verbs of one sense say about how far a thing has come. */
export interface PhaseRule {
  /** The code of the warning, which stays. */
  readonly code: string;
  /** Simplified. Where one verb holds another, the longer counts. */
  readonly verbs: readonly string[];
  /** What a verb must not be followed by, as it is part of a name then: `研究院`, `发展带`. A regular expression. */
  readonly unless?: RegExp;
  /** What turns a building verb before it into this rule: `提升……服务能力` builds nothing. */
  readonly objects?: RegExp;
  /** The first is the one to write where nothing else speaks for another. */
  readonly phases: readonly [Phase, ...Phase[]];
  /** The rule in one sentence. */
  readonly says: string;
}

/** With these after it a verb is part of a name. */
const NAME =
  "区|带|轴|廊|圈|园|院|所|馆|中心|基地|工程|试验|实验|先行|战略|格局|规划|大道|极|会|联盟|机制|设施|体系|试点|示范|行动|纲要|水平|性|地|路|者|版|局|业|站|用|场|道|平台";

const NO_VERB = new RegExp(`^(?:${NAME})`);

/** The phase rules, one for each sense of a verb. docs/add-a-plan.md tells them with examples; a test compares the two. */
export const PHASE_RULES = [
  {
    code: "phase-standing",
    verbs: ["已建成", "已投用", "已投运", "已通车", "已有", "既有", "现有", "成功打造", "成功创建"],
    phases: ["existing", "complete"],
    says: "what the text says is there is existing",
  },
  {
    code: "phase-done",
    verbs: [
      ...["力争建成", "力争完工", "力争通车", "争取建成", "争取完工", "建成投用", "建成投运", "建成通车", "建成运营"],
      ...["完工", "竣工", "建成", "通车", "投用", "投运", "投入使用", "完成", "开通", "实现", "建好"],
    ],
    unless: /^(?:区|后)/,
    phases: ["complete", "existing"],
    says: "what is to be finished is complete, what the text reports as finished existing",
  },
  {
    code: "phase-begun",
    verbs: ["续建", "在建", "加快", "加速", "提速"],
    phases: ["under-construction"],
    says: "加快 of a physical work says that the work has begun",
  },
  {
    code: "phase-continued",
    verbs: [],
    phases: ["start", "under-construction"],
    says: "持续 and 继续 of a physical work leave open whether it has begun",
  },
  {
    code: "phase-start",
    verbs: ["新开工", "开工", "启动", "新建", "增设", "设立", "组建"],
    phases: ["start"],
    says: "what is to be begun is start",
  },
  {
    code: "phase-build",
    verbs: [
      ...[
        "建设",
        "打造",
        "实施",
        "推进",
        "推动",
        "改造",
        "改建",
        "扩建",
        "改扩建",
        "迁建",
        "共建",
        "修建",
        "兴建",
        "建造",
      ],
      ...[
        "规划建设",
        "布局建设",
        "建立",
        "引进",
        "开展",
        "恢复",
        "延伸",
        "修缮",
        "盘活",
        "提升",
        "整合",
        "疏浚",
        "筹建",
      ],
      ...["升级", "提档升级", "整治", "修复", "治理", "配套", "开发", "改善", "搬迁", "打通", "建"],
    ],
    unless: new RegExp(`^(?:${NAME}|成|制|议|档|筑)`),
    phases: ["start"],
    says: "a verb that builds or rebuilds is start",
  },
  {
    code: "phase-list",
    verbs: [],
    phases: ["start"],
    says: "a list of works with no verb is start",
  },
  {
    code: "phase-site",
    verbs: ["布局"],
    phases: ["start", "policy"],
    says: "to site a thing is start, to lay out a structure policy",
  },
  {
    code: "phase-preliminary",
    verbs: [
      "力争开工",
      "力争启动",
      "争取开工",
      "争取启动",
      "争取",
      "力争",
      "前期工作",
      "前期研究",
      "前期",
      "储备",
      "勘察",
    ],
    unless: /^(?:基地|设施|库|中心|体系|林|区|粮)/,
    phases: ["preliminary"],
    says: "what is prepared or striven for is preliminary",
  },
  {
    code: "phase-study",
    verbs: [
      ...["规划研究", "研究论证", "研究建设", "论证", "谋划", "策划", "研究", "探索", "规划", "规划布局", "谋划布局"],
      ...["适时", "远景"],
    ],
    unless: new RegExp(`^(?:${NAME}|生|图|期|展览)`),
    phases: ["study"],
    says: "what is thought about, or comes when its time has come, is study",
  },
  {
    code: "phase-develop",
    verbs: ["发展", "培育", "壮大", "做大", "做强", "做优", "推广"],
    unless: NO_VERB,
    phases: ["policy"],
    says: "to develop or foster a trade or an area builds nothing and is policy",
  },
  {
    code: "phase-title",
    verbs: ["创建", "争创", "申创", "创成"],
    unless: NO_VERB,
    objects: /三甲|二甲|三级医院|等级标准|评审|临床重点专科/,
    phases: ["policy"],
    says: "to strive for a title builds nothing and is policy",
  },
  {
    code: "phase-apply",
    verbs: ["申报", "申建"],
    phases: ["preliminary", "policy"],
    says: "to apply is preliminary for a work and policy for a title",
  },
  {
    code: "phase-shape",
    verbs: [
      "构建",
      "形成",
      "完善",
      "优化",
      "塑造",
      "构筑",
      "强化",
      "加强",
      "加大",
      "夯实",
      "筑牢",
      "拓展",
      "健全",
      "成型",
      "成形",
    ],
    unless: NO_VERB,
    objects: /(?:格局|布局|结构|体系|机制|名录)$/,
    phases: ["policy"],
    says: "to shape a structure builds nothing and is policy, also with 加快",
  },
  {
    code: "phase-service",
    verbs: ["扩大", "深化"],
    unless: NO_VERB,
    objects: /(?:服务|能力|水平|功能|效率|能级|优势|开放|开放力度)$/,
    phases: ["policy", "existing"],
    says: "to raise a service or to open up builds nothing and is policy, or existing of a place that merely serves",
  },
  {
    code: "phase-link",
    verbs: [
      "联通",
      "连接",
      "串联",
      "衔接",
      "连通",
      "链接",
      "依托",
      "利用",
      "围绕",
      "融入",
      "辐射",
      "服务",
      "发挥",
      "巩固",
    ],
    unless: NO_VERB,
    phases: ["existing", "policy"],
    says: "a work that links or uses a thing is not that thing, which is not under construction for it",
  },
  {
    code: "phase-cooperate",
    verbs: ["合作", "协作", "对接", "共享", "联动"],
    unless: NO_VERB,
    objects: /(?:合作|协作|协同|同城化|一体化|融合)$/,
    phases: ["policy"],
    says: "to cooperate is not to build and is policy",
  },
  {
    code: "phase-protect",
    verbs: ["保护", "管控", "严守", "划定", "严控", "维护", "管护", "确保", "编制", "纳入"],
    unless: NO_VERB,
    phases: ["policy"],
    says: "to protect, delineate or regulate is policy",
  },
] as const satisfies readonly PhaseRule[];

export type PhaseRuleCode = (typeof PHASE_RULES)[number]["code"];
