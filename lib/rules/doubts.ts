/** Places where the page shows less than the author wrote, or what nobody can read. Shown as doubtful, never rewritten. Each row is its own test. */

export interface DoubtRule {
  readonly id: string;
  /** Stable. Several rows may share it. */
  readonly doubt: DoubtId;
  readonly why: string;
  /** In Simplified, for folded text of one line. Global. */
  readonly pattern: RegExp;
  readonly takes: readonly string[];
  /** Look-alikes that stay. */
  readonly spares: readonly string[];
}

/** Words are gone, a link was cut out, a character cannot be read, a glyph is one font's own. */
export type DoubtId = 'deleted-words' | 'cut-link' | 'lost-character' | 'private-glyph';

export const doubtRules: readonly DoubtRule[] = [
  {
    id: 'gone-before-genitive',
    doubt: 'deleted-words',
    why: 'Nothing stands between 关于 and 的.',
    pattern: /关于的(?![士确])/gu,
    takes: ['我们要落实上级关于的建设的部署。', '會議傳達了關於的通知精神。'],
    spares: ['关于的士行业管理的意见', '关于干部的建设', '关于的确存在的问题，我再说一句。'],
  },
  {
    id: 'halved-study',
    doubt: 'deleted-words',
    why: '学习 has lost its second half before another verb of official prose.',
    pattern: /(?:深入|认真|全面|持续|扎实)学(?=贯彻|领会|宣传|实践|的重要)/gu,
    takes: ['我们要深入学贯彻会议精神。', '认真学领会文件要求。'],
    spares: ['我们要深入学习贯彻会议精神。', '认真学文化、学技术。', '他认真学的样子'],
  },
  {
    id: 'gone-from-yiwei',
    doubt: 'deleted-words',
    why: 'What is to guide or to stand in the middle is gone from 以…为….',
    pattern: /(?<![可难足自信用所何予得加满])以为(?=指导(?!员|老师|教师)|核心|统领|引领|根本遵循|主线)/gu,
    takes: ['坚持以为指导，全面推进各项工作。', '更加紧密地团结在以为核心的集体周围。', '堅持以為統領'],
    spares: ['坚持以规划为指导', '我以为指导员早就到了', '可以为核心区供水', '以人民为中心', '他们所以为主线而争'],
  },
  {
    id: 'gone-from-under',
    doubt: 'deleted-words',
    why: 'Who leads or helps is gone from 在…的…下.',
    pattern:
      /(?<![存现所实潜内外正好])在的(?=(?:坚强|正确|统一|亲切|直接|具体|有力|高度|大力){0,2}(?:领导|关怀|关心|带领|支持|指导|帮助|重视)下)/gu,
    takes: ['在的坚强领导下，我们取得了新的成绩。', '在的大力支持下，大桥如期通车。', '在的關懷下'],
    spares: ['在县委的坚强领导下', '在座的领导下午还有会', '存在的领导下沉不够的问题'],
  },
  {
    id: 'clause-begins-with-genitive',
    doubt: 'deleted-words',
    why: 'A clause begins with 的.',
    pattern: /(?<=[,;。!?])的(?=\p{Script=Han})(?![的确士卢字话])/gu,
    takes: ['会议强调，的建设是头等大事。'],
    spares: ['的确如此，的确不易。', '会后，的士司机送我们回家。', '“得”“地”“的”要分清', '好，的话不多说'],
  },
  {
    id: 'empty-marks',
    doubt: 'deleted-words',
    why: 'Nothing stands between quotation or title marks.',
    pattern: /(?<![号符点])(?:“”|‘’|「」|『』|《》|〈〉)(?!的?(?:引号|书名号|符号|标点|号))/gu,
    takes: ['实施规划“”，打造新的增长点。', '認真組織學習《》。'],
    spares: ['引号“”和书名号《》要成对使用', '实施“十四五”规划', '请把“”号改成「」号'],
  },
  {
    id: 'cut-link',
    doubt: 'cut-link',
    why: 'What was a link is gone from the middle of a sentence, and a stop stands for it.',
    pattern: /对\p{Script=Han}{1,8}。(?:\p{Script=Han}{2,8}。)?(?=进行(?:了)?(?:协商|讨论|审议|研究|审查|评议))/gu,
    takes: ['对政府。工作报告。进行协商讨论', '会议对草案。进行审议。'],
    spares: [
      '对政府工作报告进行协商讨论',
      '大家反对浪费，支持节约。进行讨论时，人人发言。',
      '我们作了分工。进行讨论的有三组。',
    ],
  },
  {
    id: 'cut-link-3',
    doubt: 'cut-link',
    why: 'A line ends with 对 and somebody, and nothing is said of what is done: what follows stands in lines of its own.',
    pattern:
      /(?<![反针相面应绝核校配敌不])对(?:政府|人大|政协|党委|法院|检察院|本市|我市|我县|我区|全县|全市)。(?=$)/gu,
    takes: ['县政协认真组织政协委员对政府。', '委員們對我縣。'],
    spares: ['群众有话要说，可以来面对政府。', '委员们对政府工作报告进行讨论。', '这样做，是为了应对法院。'],
  },
  {
    id: 'cut-link-4',
    doubt: 'cut-link',
    why: 'A line that is a paper and a stop: the sentence around it stands before and behind it.',
    pattern: /(?<=^)(?:政府|调研|视察|考察|调查|专题|年度|财政|预算)?(?:工作)?(?:报告|规划|方案|条例)。(?=$)/gu,
    takes: ['工作报告。', '調研報告。'],
    spares: ['下面，请县长作工作报告。', '一、听取工作报告。', '请大家看报告。'],
  },
  {
    id: 'cut-link-2',
    doubt: 'cut-link',
    why: 'The beginning of a title is gone: its closing mark has no opening one.',
    pattern: /(?<=^[^《]{0,400})》/gu,
    takes: ['视察报告》等。', '提交了调研报告》和建议。'],
    spares: ['《视察报告》等。', '写了《我的家乡》《我的学校》两篇'],
  },
  {
    id: 'lost-character',
    doubt: 'lost-character',
    why: 'The bytes of a character are lost: what is shown stands for any.',
    pattern: /\uFFFD+|(?<![“‘"「『])(?:锟斤拷)+(?:锟斤?)?/gu,
    takes: ['同志\uFFFD\uFFFD：', '各位代表锟斤拷锟斤拷今天', '各位同事锟斤拷'],
    spares: ['程序员管它叫“锟斤拷”。', '一斤拷贝纸', '?'],
  },
  {
    id: 'private-glyph',
    doubt: 'private-glyph',
    why: 'Only one font knows what this character looks like.',
    pattern: /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}]+/gu,
    takes: ['主持人：\uE2FD先生', '\uF0B7要点一'],
    spares: ['㐂', '喆', '𠮷野家'],
  },
];

/** Every doubtful place holds one of these, or a character that no font has. */
export const doubtHints = [
  ...['锟斤拷', '关于的', '学[贯领宣实的]', '以为', '在的', '对[政人党法检本我全]', '(?:报告|规划|方案|条例)。'],
  ...['[,;。!?]的', '“”', '‘’', '「」', '『』', '《》', '〈〉', '》', '。进行'],
] as const;
