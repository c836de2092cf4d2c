/** Pass `compatibility`: look-alike code points that PDF software and old fonts give, to the characters that they stand for. */

import type { Edit } from '../../model/edits.ts';
import { findAll } from './jammer.ts';

/** Radicals that Unicode gives no mapping for, though PDFs are full of them; each is drawn like the character beside it. */
const radicals: Readonly<Record<string, string>> = {
  '⺠': '民',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻩': '黄',
  '⻬': '齐',
  '⻰': '龙',
};

export const anyCompatibility = /[\u2E80-\u2EFF\u2F00-\u2FD5\uF900-\uFAD9]|[\u{2F800}-\u{2FA1D}]/u;

const ideograph = /[\uF900-\uFAD9]|[\u{2F800}-\u{2FA1D}]/gu;
const radical =
  /(?<=[\p{Script=Han}\p{P}\d])[\u2E80-\u2EFF\u2F00-\u2FD5](?=[\p{Script=Han}\p{P}\d])|^[\u2E80-\u2EFF\u2F00-\u2FD5](?=\p{Script=Han}{2})|(?<=\p{Script=Han}{2})[\u2E80-\u2EFF\u2F00-\u2FD5]$/gu;

/** Edits that give compatibility ideographs, and radicals within Chinese text, their normal form. */
export function findCompatibility(text: string): Edit[] {
  const ideographs = findAll('compatibility', text, ideograph, ([character]) => character.normalize('NFC'));
  const written = findAll(
    'compatibility',
    text,
    radical,
    ([character]) => radicals[character] ?? character.normalize('NFKC'),
  );
  return [...ideographs, ...written].sort((a, b) => a.at - b.at);
}
