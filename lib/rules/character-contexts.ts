/** Characters with two Traditional forms that what stands beside them decides, in Simplified: the character, what it becomes, a pattern before and one behind it. */

const number = '[0-9０-９〇零一二三四五六七八九十百千万亿两几数]';
const end = '(?:$|[^\\p{Script=Han}])';
/** Animals, vessels, one of a pair, and what the stock exchange lists. */
const counted =
  '[鸡鸭鹅鸟雀燕雁鸽鹰鹤鹭羊牛猪狗犬猫兔鼠虎狼猴熊鹿驴骡马象蝶蜂虫蚊蝇蟹虾龟蛙鱼船舟艇舰手脚眼耳鞋袜靴碗杯盘桶箱篮锅瓶股票基金债券]';
/** What can be wet. */
const wet =
  '(?:(?<!加)油|[水汗泪墨河井渠塘湖溪池泉雨露奶酒茶汤衣服裤鞋袜布巾帽裳发嘴唇嗓口舌喉皮肤眼眶土泥田漆胶饭菜草木柴花麦谷稻粮豆枣]|[枝树躯]干)';
const ties = '[巾带绳扣结鞋裙裤铃缆线腰围绸缎领锁牌马船]';

export const characterContexts: readonly (readonly [
  character: string,
  becomes: string,
  before: string,
  behind: string,
])[] = [
  // 三只羊，第一只靴子; but 只是, 一只要
  ['只', '隻', `${number}[多余来]?`, `(?:${end}|(?!要|是|有|能|会|好|见|怕|得|管)\\p{Script=Han}{0,3}${counted})`],
  ['只', '隻', '[这那哪每某]', `(?!要|是|有|能|会|好|见|怕|得|管)\\p{Script=Han}{0,3}${counted}`],
  // 一百里外, 三十海里; but 三年里, 海里的鱼
  ['里', '里', `${number}[多余来]?[公海华英市]?`, '(?![面头边])'],
  // 时间不准, 走得准; but 谁也不准, 不准进
  ['准', '準', '(?<![谁也都律绝概还就许并决而人者])不', `(?:${end}|[的时头])`],
  ['准', '準', '[得很最较更够太]', `(?:${end}|[了的吗呢些])`],
  // 十斗米
  ['斗', '斗', number, `(?:${end}|[米谷麦粮油酒水豆])`],
  // 系上头巾, 系着红绳, 系一条围裙; but 中文系的
  ['系', '繫', '', `(?:[上着好紧在住]|了?一?[条根]|红)\\p{Script=Han}{0,3}${ties}`],
  ['系', '繫', '[牌带绳结铃巾线]', '[在上于着]'],
  // 衣服也干了, 油干灯尽, 嘴干; but 他也干了
  ['干', '乾', `${wet}[都也已快就全没未不刚半晒烧烘晾渐]{0,2}`, `(?:${end}|[了透尽裂涸枯掉瘪得着净燥灯]|之)`],
  ['干', '乾', '[又很最更太较]', '[又瘦硬冷热燥渴瘪脆净]'],
];
