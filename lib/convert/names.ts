/** Surnames whose character also has another Traditional form, kept where the context tells that it is a name. */

/** Simplified surname → Traditional surname; the list of opencc-js would give 於, 範, 餘, 鬱, 嶽, 樸, 遊, 豐, 鐘, 塗, 穀. */
const surnames: ReadonlyMap<string, string> = new Map([
  ['于', '于'],
  ['范', '范'],
  ['余', '余'],
  ['郁', '郁'],
  ['岳', '岳'],
  ['朴', '朴'],
  ['游', '游'],
  ['丰', '丰'],
  ['钟', '鍾'],
  ['涂', '涂'],
  ['谷', '谷'],
  ['沈', '沈'],
  ['仇', '仇'],
  ['曲', '曲'],
  ['卜', '卜'],
]);

/** What follows a name in speeches and makes sure that it is one. */
const titles =
  '同志|先生|女士|小姐|老师|教授|博士|院士|书记|主任|局长|处长|科长|[省市县区镇乡村部厅校院所行社会站队组班连营团师军总]长|主席|委员|代表|总理|总统|经理|总监|董事长?|总裁|记者|作者|编辑|律师|医生|大夫|警官|将军|夫妇|姑娘|护士|大姐|大哥|大嫂|大爷|大妈|大伯|阿姨|叔叔|师傅|奶奶|爷爷|伯伯|法官|理事长|署长|司长|县长|医师';

/** What precedes a name in speeches and makes sure that one follows. */
const callings =
  '同志|书记|主任|局长|市长|县长|省长|校长|院长|部长|主席|总理|委员|记者|通讯员|作者|主持人|演员|导演|编辑|教授|老师|经理|董事长|代表';

/** Characters that no given name starts with, but that follow 于, 余 and the others in running text. */
const noName =
  '[是今此本该各其这那年月日时上下前中两一二三四五六七八九十每全我你他她它去来在的了与和及或不没有为被由从对向到等部面群事头勤台湾校围例畴式额地款下外热]';

const all = [...surnames.keys()].join('');

const patterns: readonly RegExp[] = [
  new RegExp(`(?<=^|[\\s，。、；：！？,;:!?（(“「《])[${all}](?!${noName})(?=\\p{Script=Han}{0,2}(?:${titles}))`, 'uy'),
  // 的余主任, 请范老师: not after 由, 对, 关, 终, which make a word with 于
  new RegExp(`(?<=[的和与请找问跟给是谢])[${all}](?!${noName})(?=(?:${titles}))`, 'uy'),
  new RegExp(
    `(?<=(?:^|[\\s，。、；：！？,;:!?（(“])(?:\\p{Script=Han}{0,8})(?:${callings})[：:\\s])[${all}](?!${noName})(?=\\p{Script=Han}{1,2}(?:$|[\\s，。、；：！？,;:!?）)”]))`,
    'uy',
  ),
  new RegExp(
    `(?<=^|[\\s，。、；：！？,;:!?（(“])[${all}](?=(?:老|总|某某?|[Xx×]{1,2})(?:$|[\\s，。、；：！？,;:!?）)”]))`,
    'uy',
  ),
];

/** Any of the surnames: most have none in most texts. */
const any = new RegExp(`[${all}]`, 'gu');

/** UTF-16 units on either side that the patterns can see. */
const sight = 24;

/**
 * Positions (UTF-16 units) of surnames in Simplified text, with the Traditional character each is written with.
 *
 * The patterns run around each candidate and not over the whole text: their lookbehinds are slow.
 */
export function findSurnames(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { index, 0: character } of text.matchAll(any)) {
    const from = Math.max(0, index - sight);
    const window =
      (from > 0 ? '\ufffc' : '') + text.slice(from, index + sight) + (index + sight < text.length ? '\ufffc' : '');
    const here = index - from + (from > 0 ? 1 : 0);
    if (patterns.some((pattern) => matchesAt(window, pattern, here)))
      found.set(index, surnames.get(character) ?? character);
  }
  return found;
}

function matchesAt(text: string, pattern: RegExp, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
