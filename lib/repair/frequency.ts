/** How likely a text is on one page: from the page's own characters and pairs of them, and from how usual hanzi are. */
import { simplifiedOf } from '../rules/fold-characters.ts';
import { hanziLevel } from './gbk.ts';

export interface Frequency {
  /** How often a character stands on the page. */
  count(character: string): number;
  /** How often two characters stand together on the page. */
  pairs(first: string, second: string): number;
  /** Natural logarithm of how likely `character` is after `before` ('' at a beginning). */
  likelihood(before: string, character: string): number;
  /** The same for one that stands where it may not belong: neither it nor its neighbours speak for it. */
  doubted(before: string, character: string): number;
}

/** Characters that a page is taken to have shown before it is read: how firmly the general order of hanzi stands. */
const priorWeight = 1500;

/** Damage comes again: what stands this often on a page may be damage every time. */
const doubtedTimes = 3;

/** No mark that ends something stands right after one of these, unless the page does so elsewhere. */
const opening = /[“‘「《（(，。、：；！？,.:;!?]/u;
const closing = /[，。、：；！？,.:;!?)）》]/u;

const fitting = (before: string, character: string) => (opening.test(before) && closing.test(character) ? 0.01 : 1);

/** Share in running text, by kind; only the order of magnitude counts. */
function prior(character: string): number {
  if (/[，。、：；！？“”‘’（）《》—…,.:;!?()\n]/u.test(character)) return 5e-3;
  if (/[0-9A-Za-z ]/u.test(character)) return 1e-4;
  if (!/\p{Script=Han}/u.test(character)) return /[\uE000-\uF8FF]/u.test(character) ? 1e-9 : 1e-7;
  const level = hanziLevel(character) || hanziLevel(simplifiedOf.get(character) ?? '');
  return level === 1 ? 2e-4 : level === 2 ? 5e-6 : 2e-7;
}

/** Counts the characters of a page. Linear in its length. */
export function frequencyOf(texts: readonly string[]): Frequency {
  const counts = new Map<string, number>();
  const together = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    let before = '';
    for (const character of text) {
      total++;
      counts.set(character, (counts.get(character) ?? 0) + 1);
      if (before !== '') together.set(before + character, (together.get(before + character) ?? 0) + 1);
      before = character;
    }
  }
  const count = (character: string) => counts.get(character) ?? 0;
  const pairs = (first: string, second: string) => together.get(first + second) ?? 0;
  const share = (character: string, times: number) => (times + prior(character) * priorWeight) / (total + priorWeight);
  return {
    count,
    pairs,
    likelihood(before, character) {
      const alone = share(character, count(character));
      if (before === '') return Math.log(alone);
      // After a character that the page shows often, what has followed it counts for more
      const together = pairs(before, character);
      const following = (together + 4 * alone) / (count(before) + 4);
      const fit = together > 0 ? 1 : fitting(before, character);
      return Math.log(fit * (0.5 * alone + 0.5 * following));
    },
    doubted: (before, character) =>
      Math.log(fitting(before, character) * share(character, Math.max(0, count(character) - doubtedTimes))),
  };
}
