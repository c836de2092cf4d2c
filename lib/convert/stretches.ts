/** Which stretches of a text are Simplified, which Traditional, and which hold characters of both. */
import { countScripts, type ScriptCount } from '../text/script.ts';
import { scriptsIn, type WholeText } from './whole-text.ts';

export interface Stretch {
  readonly text: string;
  readonly is: 'simplified' | 'traditional' | 'mixed';
}

/** One character of Simplified alone in a Traditional text of some length is a slip, or a name's own. */
const fewestMixed = 2;
const someLength = 20;
const mixedFrom = 0.1;

/** True of a text too short to be sure that its author writes it so. */
export function isShort(whole: WholeText): boolean {
  return whole.telling < someLength;
}

const sentences = /[^。！？；\n]*[。！？；\n]*/gu;

/** Sentence by sentence where a text is in both scripts. */
export function stretchesOf(text: string, whole: WholeText): readonly Stretch[] {
  const count = scriptsIn(text, whole);
  const fewest = isShort(whole) ? 1 : fewestMixed;
  if (count.hans === 0 || count.hant === 0) return [{ text, is: kindOf(count, whole.mostly, fewest) }];
  const most = count.hant > count.hans ? 'hant' : 'hans';
  return (text.match(sentences) ?? []).map((sentence) => ({
    text: sentence,
    is: kindOf(countScripts(sentence), most, fewest),
  }));
}

function kindOf({ hans, hant }: ScriptCount, around: 'hans' | 'hant', fewest: number): Stretch['is'] {
  if (hans > hant) return hant === 0 && hans < fewest && around === 'hant' ? 'traditional' : 'simplified';
  if (hant === 0) return around === 'hant' ? 'traditional' : 'simplified';
  return hans >= fewest && hans >= mixedFrom * (hans + hant) ? 'mixed' : 'traditional';
}
