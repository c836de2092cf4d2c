/** Passes `zero-width` and `bidi`: characters that no reader sees, put in to spoil copying and searching. */

import type { Edit } from '../../model/edits.ts';
import { findAll } from './jammer.ts';

const zeroWidth = /[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]+/gu;
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** Scripts that join their letters, and emoji that are joined of several: there these characters have a use. */
const joins =
  /[\p{Extended_Pictographic}\uFE0F\u{1F3FB}-\u{1F3FF}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Khmer}\p{Script=Thai}]$/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

export const anyInvisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;

/** Takes zero-width characters out, except where they join letters or emoji. */
export function findZeroWidth(text: string): Edit[] {
  return findAll('zero-width', text, zeroWidth, (_, at) =>
    joins.test(text.slice(Math.max(0, at - 2), at)) ? null : '',
  );
}

/** Takes marks of direction out, except on a line that has letters written from the right. */
export function findBidi(text: string): Edit[] {
  return rightToLeft.test(text) ? [] : findAll('bidi', text, direction, () => '');
}
