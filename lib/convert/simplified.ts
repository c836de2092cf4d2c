/** Traditional to Simplified: the lists of opencc-js, a few variants that they lack, and 著/着. */

import { keepGivenNames } from './given-names.ts';
import { simplify } from './simplify.ts';
import { scriptsIn, type WholeText } from './whole-text.ts';
import { settleInSimplified, settleInTraditional } from './zhe.ts';

/**
 * Writes Traditional text in Simplified characters. A text without telling characters (致力於和平) is converted where its
 * surroundings are Traditional. In Simplified text only 着/著 is set right, where certain. Japanese and Korean text stays. Keeps
 * the number of code points.
 */
export function toSimplified(text: string, whole: WholeText | null = null): string {
  const { hans, hant, foreign } = scriptsIn(text, whole);
  if (foreign) return text;
  if (hant === 0 && (hans > 0 || whole?.script !== 'hant')) return settleInSimplified(text);
  const listed = keepGivenNames(text, simplify(text), whole?.names ?? none);
  const simplified = whole?.region === 'tw' ? keepTaiwansWhat(text, listed) : listed;
  return hans > hant ? settleInSimplified(keepMentioned(text, simplified)) : settleInTraditional(simplified);
}

const none: ReadonlySet<string> = new Set();

/** 甚麼 is how Hong Kong writes 什麼; who writes it in Taiwan writes as before, and Simplified has 甚么 too. */
function keepTaiwansWhat(source: string, simplified: string): string {
  if (source.length !== simplified.length) return simplified;
  return simplified.replace(/什么/gu, (what, at: number) => (source.charAt(at) === '甚' ? '甚么' : what));
}

const mentioned = /(?<=[“‘「『"])\p{Script=Han}(?=[”’」』"])/gu;

/** A Traditional character alone between quotes is spoken of, not used: “發”和“髮”都写作“发”. */
function keepMentioned(source: string, simplified: string): string {
  if (source.length !== simplified.length) return simplified;
  let kept = simplified;
  for (const { index, 0: character } of source.matchAll(mentioned)) {
    if (!kept.startsWith(character, index))
      kept = kept.slice(0, index) + character + kept.slice(index + character.length);
  }
  return kept;
}
