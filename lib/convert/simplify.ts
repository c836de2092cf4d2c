/** Traditional to Simplified by the lists alone: words, then characters, without 着 and names. */
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import { ownSimplified, ownVariants } from '../rules/script-corrections.ts';
import { phraseTable, replacePhrases } from './phrases.ts';

const table = phraseTable(ownSimplified, ownVariants, phrases, characters);

/** Writes each word and character as the lists have it. */
export function simplify(text: string): string {
  return replacePhrases(table, text);
}
