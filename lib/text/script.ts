/** Which script a text is written in, by characters that only one script uses, never by what the page says. */
import hongKongVariants from 'opencc-js/dict/HKVariants';
import toTraditional from 'opencc-js/dict/STCharacters';
import toSimplified from 'opencc-js/dict/TSCharacters';

/** Below this share the characters are quotations or names. */
const mixedFrom = 0.1;

/** One alone is a slip or a name: 凄 and 恒 stand in Traditional texts too. */
const fewestMixed = 2;

/** Share of kana or Hangul that makes a text Japanese or Korean; one alone (鲜の每日) never does. */
const foreignFrom = 0.1;

/** Characters of a double-byte charset, between two lead bytes. */
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

/** Characters that a list changes into others, without those that a charset of the same script has. */
function onlyIn(list: string, others: ReadonlySet<string>, more: string): ReadonlySet<string> {
  const entries = list.split('|').map((entry) => entry.split(' '));
  const characters = entries.flatMap(([from, to]) =>
    from !== undefined && from !== to && !others.has(from) ? [from] : [],
  );
  return new Set([...characters, ...more]);
}

/** GB2312, rows 16–87: 乾, 於 and 徵 are among it. */
const usedInSimplified = charset('gbk', 0xb0, 0xf7, 0xa1);

/** Big5 A440–C67E, the common characters: 后, 干, 里 and 台 are among it. */
const usedInTraditional = charset('big5', 0xa4, 0xc6, 0x40);

const hongKong = '衞敍枱';

/** 户, 税, 脱 and 温: the same in Simplified. */
const usedInHongKong = hongKongVariants.split('|').flatMap((entry) => entry.split(' ').slice(1));

const traditionalOnly = onlyIn(toSimplified, usedInSimplified, hongKong);
/** 什麽 and 可耻 in Hong Kong, 客庄 and the surname 涂 in Taiwan, 祢 by churches: Traditional too, whatever the lists say. */
const usedInBoth = '麽祢耻庄涂';

const simplifiedOnly = onlyIn(toTraditional, new Set([...usedInTraditional, ...usedInHongKong, ...usedInBoth]), '');

const letter = 1;
const kanaOrHangul = 2;
const hansOnly = 3;
const hantOnly = 4;

const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (simplifiedOnly.has(character)) return hansOnly;
  if (traditionalOnly.has(character)) return hantOnly;
  if (isKanaOrHangul(code)) return kanaOrHangul;
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xd800 && code <= 0xdbff) ? letter : 0;
});

/** Characters that only one script uses. */
export interface ScriptCount {
  readonly hans: number;
  readonly hant: number;
  /** Japanese or Korean. */
  readonly foreign: boolean;
}

/** Counts the characters of a text that only one script uses. */
export function countScripts(text: string): ScriptCount {
  const counts = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const found = classes[text.charCodeAt(at)] ?? 0;
    if (found !== 0) counts[found] = (counts[found] ?? 0) + 1;
  }
  const [, letters = 0, others = 0, hans = 0, hant = 0] = counts;
  return { hans, hant, foreign: others > 1 && others >= (letters + others + hans + hant) * foreignFrom };
}

/** Without ・ and ー, which Chinese names use too. */
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

/** The script that counts tell. */
export function scriptFrom({ hans, hant, foreign }: ScriptCount): SourceScript {
  if (foreign || hans + hant === 0) return 'unknown';
  const fewer = Math.min(hans, hant);
  if (fewer >= fewestMixed && fewer >= (hans + hant) * mixedFrom) return 'mixed';
  return hans > hant ? 'hans' : 'hant';
}

/** The script of one piece of text; `unknown` where nothing tells, and for Japanese and Korean. */
export function scriptOf(text: string): SourceScript {
  return scriptFrom(countScripts(text));
}

/** The script of a page; pieces in Japanese or Korean do not count. */
export function scriptOfPage(texts: readonly string[]): SourceScript {
  return scriptFrom(sumOfScripts(texts.map(countScripts)));
}

/** Counts of pieces together; those in Japanese or Korean do not count. */
export function sumOfScripts(counts: readonly ScriptCount[]): ScriptCount {
  const chinese = counts.filter(({ foreign }) => !foreign);
  return {
    hans: chinese.reduce((sum, { hans }) => sum + hans, 0),
    hant: chinese.reduce((sum, { hant }) => sum + hant, 0),
    foreign: false,
  };
}

export type SourceScript = 'hans' | 'hant' | 'mixed' | 'unknown';
