/** Traditional to Simplified: the lists of opencc-js for its direction `t` → `cn`, a few variants they lack, and 著/着. */
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';
import { countScripts } from '../script.ts';
import type { SourceScript } from '../types.ts';
import { phraseTable, replacePhrases } from './phrases.ts';
import { settleInSimplified, settleInTraditional } from './zhe.ts';

/** Variants that pages of Taiwan and Hong Kong print and TSCharacters does not know. */
const variants = '衞 卫|敍 叙|枱 台|痺 痹|簷 檐|牠 它|揹 背|砲 炮|籐 藤|餽 馈|賸 剩|燄 焰|衹 只|糢 模|瞇 眯';

const table = phraseTable(phrases, characters, variants);

/**
 * Writes Traditional text in Simplified characters.
 *
 * Only a text that holds characters that Traditional alone uses is converted, or one without any telling character
 * (致力於和平) whose surroundings are Traditional (`around`). In Simplified text only 着/著 is set right, where certain.
 * Japanese and Korean text is left alone. Keeps the number of code points.
 */
export function toSimplified(text: string, around: SourceScript = 'unknown'): string {
  const { hans, hant, foreign } = countScripts(text);
  if (foreign) return text;
  if (hant === 0 && (hans > 0 || around !== 'hant')) return settleInSimplified(text);
  const simplified = replacePhrases(table, text);
  return hans > hant ? settleInSimplified(simplified) : settleInTraditional(simplified);
}
