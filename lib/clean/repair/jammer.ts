/**
 * Pass `jammer`: the random characters that forums hide in their posts, in text that was flattened.
 *
 * The forum software writes 5 to 15 pairs: a character of code 32–59, a space, a character of code 63–126. Where the first is
 * a space itself, browsers show one space of the two.
 */
import type { Edit } from '../../model/edits.ts';

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

/** One edit for every match that `mended` gives another text for; null leaves the match as it is. `pattern` must be global. */
export function findAll(
  rule: string,
  text: string,
  pattern: RegExp,
  mended: (match: RegExpMatchArray, at: number) => string | null,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const after = mended(match, match.index);
    if (after !== null && after !== match[0]) edits.push({ rule, at: match.index, before: match[0], after });
  }
  return edits;
}

/** One edit without the beginning and end that stay the same, or none where nothing changes. */
export function trimmed(rule: string, at: number, before: string, after: string): Edit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [
    {
      rule,
      at: at + start,
      before: before.slice(start, before.length - end),
      after: after.slice(start, after.length - end),
    },
  ];
}
