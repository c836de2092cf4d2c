/** Which script a text is written in, told by characters that only one script uses; never by what a page says of itself. */
import hongKongVariants from 'opencc-js/dict/HKVariants';
import toTraditional from 'opencc-js/dict/STCharacters';
import toSimplified from 'opencc-js/dict/TSCharacters';

/** Below this share of one script, its characters are quotations or names in a text of the other. */
const mixedFrom = 0.1;

/** One character of the other script is a slip, a name or a font's: 凄 and 恒 stand in Traditional texts too. */
const fewestMixed = 2;

/** From this share of kana or Hangul among the letters, a text is Japanese or Korean and not Chinese with a foreign word; one alone (鲜の每日) never makes it so. */
const foreignFrom = 0.1;

/** Characters of a double-byte charset, between two lead bytes, that decode to one character. */
function charset(label: string, firstLead: number, lastLead: number, firstTrail: number): ReadonlySet<string> {
  const decoder = new TextDecoder(label);
  const characters = new Set<string>();
  for (let lead = firstLead; lead <= lastLead; lead++) {
    for (let trail = firstTrail; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== '\ufffd') characters.add(character);
    }
  }
  return characters;
}

/** Characters that a list of opencc-js changes into another, but for those that a charset of the same script has. */
function onlyIn(list: string, others: ReadonlySet<string>, more: string): ReadonlySet<string> {
  const entries = list.split('|').map((entry) => entry.split(' '));
  const characters = entries.flatMap(([from, to]) =>
    from !== undefined && from !== to && !others.has(from) ? [from] : [],
  );
  return new Set([...characters, ...more]);
}

/** GB2312 rows 16–87: what Simplified text is written in; 乾, 於 and 徵 are among it. */
const usedInSimplified = charset('gbk', 0xb0, 0xf7, 0xa1);

/** Big5 A440–C67E, the 5,401 common characters: what Traditional text is written in; 后, 干, 里 and 台 are among it. */
const usedInTraditional = charset('big5', 0xa4, 0xc6, 0x40);

/** Written in Hong Kong, unknown to the lists of opencc-js in this direction. */
const hongKong = '衞敍枱';

/** What Hong Kong writes where Taiwan writes another: 户, 税, 脱 and 温 are the same in Simplified. */
const usedInHongKong = hongKongVariants.split('|').flatMap((entry) => entry.split(' ').slice(1));

const traditionalOnly = onlyIn(toSimplified, usedInSimplified, hongKong);
/** Written in Traditional too, whatever the lists say: 什麽 in Hong Kong and by mirrors, 祢 by churches. */
const usedInBoth = '麽祢';

const simplifiedOnly = onlyIn(toTraditional, new Set([...usedInTraditional, ...usedInHongKong, ...usedInBoth]), '');

/** Classes of UTF-16 units. */
const letter = 1;
const kanaOrHangul = 2;
const hansOnly = 3;
const hantOnly = 4;

/** The class of each UTF-16 unit: a table, since every character of every page is looked up in it. */
const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (simplifiedOnly.has(character)) return hansOnly;
  if (traditionalOnly.has(character)) return hantOnly;
  if (isKanaOrHangul(code)) return kanaOrHangul;
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd800 && code <= 0xdbff) ? letter : 0;
});

/** How much of each script a text holds, in characters that only that script uses. */
export interface ScriptCount {
  readonly hans: number;
  readonly hant: number;
  /** True for Japanese and Korean. */
  readonly foreign: boolean;
}

/** Counts the telling characters of a text. */
export function countScripts(text: string): ScriptCount {
  const counts = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const found = classes[text.charCodeAt(at)] ?? 0;
    if (found !== 0) counts[found] = (counts[found] ?? 0) + 1;
  }
  const [, letters = 0, others = 0, hans = 0, hant = 0] = counts;
  return { hans, hant, foreign: others > 1 && others >= (letters + others + hans + hant) * foreignFrom };
}

/** Kana but for the marks ・ and ー, which Chinese names use too, and Hangul. */
function isKanaOrHangul(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30fa) ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0xff66 && code <= 0xff9d) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3131 && code <= 0x318e) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

/** The script that counts speak for. */
function judge({ hans, hant, foreign }: ScriptCount): SourceScript {
  if (foreign || hans + hant === 0) return 'unknown';
  const fewer = Math.min(hans, hant);
  if (fewer >= fewestMixed && fewer >= (hans + hant) * mixedFrom) return 'mixed';
  return hans > hant ? 'hans' : 'hant';
}

/** The script of one piece of text. `unknown` where no telling character stands, and for Japanese and Korean. */
export function scriptOf(text: string): SourceScript {
  return judge(countScripts(text));
}

/** The script of a page from all its pieces of text, those in Japanese or Korean left out. */
export function scriptOfPage(texts: readonly string[]): SourceScript {
  const counts = texts.map(countScripts).filter(({ foreign }) => !foreign);
  return judge({
    hans: counts.reduce((sum, { hans }) => sum + hans, 0),
    hant: counts.reduce((sum, { hant }) => sum + hant, 0),
    foreign: false,
  });
}

/** The script a text is written in, from characters that only one script uses. */
export type SourceScript = 'hans' | 'hant' | 'mixed' | 'unknown';
