/**
 * Pass `jammer`: the random characters that forums hide in their posts, in text that was flattened.
 *
 * The forum software writes 5 to 15 pairs: a character of code 32–59, a space, a character of code 63–126. Where the first is
 * a space itself, browsers show one space of the two.
 */
import type { Edit } from '../../model/edits.ts';
import { findAll } from './find.ts';

const run = /(?:[!-;]? [?-~]){5,15}/gu;

export const anyJammer = /(?:[!-;]? [?-~]){5}/u;

/** Edits that take jammer runs out. Spaced letters, sums and lists are none: their first characters are few, or missing. */
export function findJammers(text: string): Edit[] {
  return findAll('jammer', text, run, ([whole]) => {
    const pairs = [...whole.matchAll(/([!-;]?) ([?-~])/gu)];
    const first = pairs.map(([, character = '']) => character).filter((character) => character !== '');
    const second = new Set(pairs.map(([, , character = '']) => character));
    const odd = whole.replace(/[\w ]/gu, '').length;
    return first.length >= 0.7 * pairs.length && new Set(first).size >= 4 && second.size >= 4 && odd >= 3 ? '' : null;
  });
}
