/** Pass `escape`: character references and control codes that a site printed as text. */

import type { Edit } from '../../model/edits.ts';
import { findAll } from './jammer.ts';

const named: Readonly<Record<string, string>> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  bull: '•',
  times: '×',
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  lsaquo: '‹',
  rsaquo: '›',
  laquo: '«',
  raquo: '»',
  deg: '°',
  permil: '‰',
  yen: '¥',
  copy: '©',
  reg: '®',
  shy: '',
  zwnj: '',
  zwj: '',
};

const reference = /&(?:amp;)*(?:#(\d{2,6})|#x([0-9a-f]{2,5})|([a-z]{2,6}));/giu;
const lineEnd = /(?:\\?x0d\\?x0a)+|(?:_x000d_)+|(?:\\r\\n)+/giu;

export const anyEscape = /&(?:amp;)*(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z]{2,6});|x0d\\?x0a|_x000d_|\\r\\n/iu;

/** A page that speaks of such codes means them. */
const teaching = /html|转义|轉義|字符实体|字元實體|源代码|原始碼|javascript|换行符|換行符/iu;

/** Chinese, its marks, or the edge of the line: a code next to these was meant to be read. */
const chinese = /[\p{Script=Han}，。、；：！？“”‘’（）《》…—\d]/u;

const halfWidth = /[,.;:?!]/u;

/** Edits that decode them. None on a page that writes about them, and none in Latin text or where one is quoted. */
export function findEscapes(text: string): Edit[] {
  const references = findAll('escape', text, reference, ([whole, decimal, hex, name = ''], at) => {
    const after = decimal
      ? point(Number(decimal))
      : hex
        ? point(Number.parseInt(hex, 16))
        : (named[name.toLowerCase()] ?? null);
    if (after === null || !isMeant(text, at, whole.length)) return null;
    const edge =
      at + whole.length === text.length || (at < indent && text.slice(0, at).replace(reference, '').trim() === '');
    return after.trim() === '' && edge ? '' : after;
  });
  const ends = findAll('escape', text, lineEnd, ([whole], at) => (isMeant(text, at, whole.length) ? '' : null));
  return [...references, ...ends].sort((a, b) => a.at - b.at);
}

/** True for a page on which codes are the subject. */
export function writesAboutCodes(texts: readonly string[]): boolean {
  return texts.some((text) => teaching.test(text));
}

/** Code points that text may hold; null for control codes and what is none. */
function point(code: number): string | null {
  if (code === 0x0d || code === 0x0a) return '';
  if (code === 0xa0) return ' ';
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff
    ? null
    : String.fromCodePoint(code);
}

/** No deeper indent than this is made of printed blanks (UTF-16 units). */
const indent = 120;

/** Codes beside a code; what stands behind them tells whether it was meant. */
const code = String.raw`(?:&(?:amp;)*#?\w{2,6};|\\?x0d\\?x0a|_x000d_|\\r\\n)+`;
const codesBefore = new RegExp(`${code}$`, 'iu');
const codesAfter = new RegExp(`^${code}`, 'iu');

function isMeant(text: string, at: number, length: number): boolean {
  const beside = 24;
  const before = text
    .slice(Math.max(0, at - beside), at)
    .replace(codesBefore, '')
    .slice(-1);
  const after = text
    .slice(at + length, at + length + beside)
    .replace(codesAfter, '')
    .slice(0, 1);
  if (/[“「『‘"'`(（]/u.test(before) && /[”」』’"'`)）]/u.test(after)) return false;
  const edge = (character: string) => character === '' || chinese.test(character);
  // Half-width marks stand in Chinese as well as in code: beside one, the other neighbour tells
  const besideMark = (halfWidth.test(after) && chinese.test(before)) || (halfWidth.test(before) && chinese.test(after));
  return (
    ((edge(before) && edge(after)) || besideMark) && (at > 0 || at + length < text.length || before + after !== '')
  );
}
