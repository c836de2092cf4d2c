/** Traditional to Simplified: the lists of opencc-js, a few variants that they lack, and 著/着. */

import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import { ownSimplified, ownVariants } from '../rules/script-corrections.ts';
import { countScripts, type SourceScript } from '../text/script.ts';
import { phraseTable, replacePhrases } from './phrases.ts';
import { settleInSimplified, settleInTraditional } from './zhe.ts';

const table = phraseTable(ownSimplified, ownVariants, phrases, characters);

/**
 * Writes Traditional text in Simplified characters. A text without telling characters (致力於和平) is converted where its
 * surroundings are Traditional. In Simplified text only 着/著 is set right, where certain. Japanese and Korean text stays. Keeps
 * the number of code points.
 */
export function toSimplified(text: string, around: SourceScript = 'unknown'): string {
  const { hans, hant, foreign } = countScripts(text);
  if (foreign) return text;
  if (hant === 0 && (hans > 0 || around !== 'hant')) return settleInSimplified(text);
  const simplified = replacePhrases(table, text);
  return hans > hant ? settleInSimplified(keepMentioned(text, simplified)) : settleInTraditional(simplified);
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
