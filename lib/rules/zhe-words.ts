/**
 * The words that decide between 着 and 著, in Simplified.
 *
 * Source: 现代汉语词典 (7th ed.) for the words written 著; the contexts come from what follows or precedes them in speeches.
 * A row is a piece of a regular expression; rows of one table are alternatives.
 */

/** Words written 著 whatever their text does with the particle. The lookarounds are the verbs and nouns that only look alike. */
export const zhuWords: readonly string[] = [
  // …著
  '(?<!明)显著(?![重力手眼])',
  '(?<=[注声标表证]明)显著',
  '[卓昭彰]著',
  '(?<![讨议谈评辩争])论著',
  '(?<![改缩])编著',
  '(?<!翻)译著',
  '(?<![迎配结符融适混整联集聚综闭组吻贴切汇契])合著',
  '(?<![创更刷革翻])新著',
  '(?<![靠接贴临附逼走亲])近著',
  '所著(?![重力手眼想])',
  '[专原名巨遗拙土撰旧宏鸿佳杂]著',
  '见微知著|彰明较著',
  // 著…
  '(?<!随|沿|意味|象征|标志|代表|存在|面临)著名(?!副其实|义|分|号|目|额|片)',
  '(?<!随|沿|意味|挥|起|穿)著作(?![品业战准息案态答弊画客祟风罢])(?!出(?!版))(?!用(?!于))',
  '(?<!笑)著称(?![呼赞谢道职号])',
  '著述',
  '著者',
  '著录(?![音像制影下取])',
  '著书(?=立说|讲学)',
  '(?<![\\p{Script=Han}])著书',
  '著有(?=[《〈])|著有成[效绩]|著于竹帛|著绩|著闻',
];

/** The hundred or so commonest surnames: what a by-line starts with. */
const surname =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武戚莫孔汤鲁老巴茅冰季梅司]';

/** Who wrote a book: 《呐喊》，鲁迅著 · 鲁迅著《呐喊》 · 鲁迅 著 · ［美］萨缪尔森著. */
export const bookByLines: readonly string[] = [
  `(?<=[》〉][，,、\\s（(]{0,2}[\\p{Script=Han}·]{2,12})\\s?著(?=$|[\\s，,。；;、）)/|])`,
  `(?<=(?:^|[\\s，,。；;、（(：:])(?!关注|连接|包含|高举|严守|安排|容纳|向往|方便|沿袭|万众|石刻|任凭|许诺|程序)${surname}[\\p{Script=Han}]{1,2})著(?=[《〈])`,
  `(?<=^(?:作者[：:])?\\s*(?:[［\\[（(〔][\\p{Script=Han}]{1,3}[］\\])）〕]\\s*)[\\p{Script=Han}·]{2,14}等?)\\s?著(?=$|[\\s，,。）)])`,
  `(?<=^(?:作者[：:])?\\s*${surname}[\\p{Script=Han}]{1,2}(?:[、，,\\s][\\p{Script=Han}]{2,3})*(?:\\s?等|\\s))著(?=$|[\\s，,。）)])`,
  `(?<=^${surname}[\\p{Script=Han}]{1,2})著$`,
  `(?<=^作者[：:]\\s*[\\p{Script=Han}·]{2,14}\\s?)著$`,
];

/** Verbs and prepositions after which 著 can only be the particle, also in Simplified text. */
const verbs =
  '慰藉|意味|标志|象征|伴随|围绕|承担|存在|面临|代表|坚持|秉承|肩负|充满|洋溢|影响|发挥|牵动|凝聚|承载|蕴含|饱含|凝结|体现|关系|寄托|担负|支撑|推动|引领|怀揣|沐浴|享受|保持|维系|接受|吸引|激励|鼓舞|' +
  '[随沿朝顺凭借靠跟冲迎带抱拿捧握牵拉扛背穿戴坐站躺跪走跑飘看望盯听笑哭喊唱说想等活向对怀忙有占守忍护伴起]';

export const particleRows: readonly string[] = [
  `(?<=${verbs})著`,
  '(?<=本)著(?=实事求是|对|为|认真|负责|务实|节约|公平|公开|平等|以人为本|互|求真|高度)',
  '著(?=[重力手眼想陆](?![的]))',
];

/** 着 that a converter wrote for 著, each only where its neighbours leave no doubt. */
export const mistakenRows: readonly string[] = [
  '(?<![彰凸突明浅尽略])显着(?=[的地，。；、！]|提[高升]|增[强加长]|下降|降低|减少|改[善变观]|变化|成[效绩]|效[果益]|特[点征]|优[势于]|进[步展]|作用|加[快强]|差[异距]|位置|好转|[高低]于|不同|扩大|缩小|上升|标[志识])',
  '(?<=效果|成[效绩果]|特[点征]|作用|优势|进展|效益|差异|变化|影响|更加|十分|非常|尤为|日益|较为|最为|愈加)显着',
  '(?<=成[效绩]|功[勋绩]|贡献|战功|信誉|声誉|[业政]绩)卓着',
  '(?<=[臭恶]名|劣迹|罪[行恶])昭着',
  '(?<![沿随朝向顺有对靠当冲照依按接为凭本拿带看望叫跟踩盯写])着名(?=的|学者|专家|作家|诗人|科学家|教授|人士|景[点区]|品牌|企业|高校|大学|[画书]法?家|艺术家|演员|导演|歌[手唱]|[经济历史企业思想教育文学革命哲学音乐数理化]+家|论断|旅游|商标|侨|将领|烈士)',
  '(?<![笑穿])着称(?=于世|[，。；、]|的|$)',
  '着作权|着作等身|着书立说',
  '(?<=[四]大|世界|文学|古典|经典|中外|外国|中国|古今)名着(?![\\p{Script=Han}]{0,2}姓)',
  '鸿篇巨着|(?<=学术)[论专]着|土着(?=人|居民|民族)',
];

/** What stands before or behind every 著 that stays, as the rows above have it: a look at two characters spares most of them the rows. */
export const besideProperZhu = {
  before: '显明卓昭彰论编译合新近所专原名巨遗拙土撰旧宏鸿佳杂知较',
  after: '名作称述者录书有于绩闻《〈，,。；;、）)/| \t\n\u3000\u00a0',
};
/** The same for 着 that stands for 著. */
export const besideMistaken = { before: '显卓昭名巨论专土', after: '名称作书' };
