/** Any Chinese text as Taiwan or Hong Kong writes it. Text that is Traditional already keeps its characters. */

import { seldomTraditional } from '../rules/regional-forms.ts';
import { countScripts } from '../text/script.ts';
import type { Dictionaries } from './dictionaries.ts';
import { createFromSimplified } from './from-simplified.ts';
import { type Region, toRegion } from './regions.ts';
import { isShort, stretchesOf } from './stretches.ts';
import { readWholeText, scriptsIn, type WholeText } from './whole-text.ts';
import { settleInSimplified } from './zhe.ts';

/** In a short text they are what a converter forgot, where a listed word holds them: 几率, but not 茶几. */
const seldom = new RegExp(`[${seldomTraditional}]`, 'gu');

/** Builds the converter: keep the result. Japanese and Korean text stays. Keeps the number of code points. */
export function createTraditional(
  dictionaries: Dictionaries,
): (text: string, region: Region, whole?: WholeText) => string {
  const fromSimplified = createFromSimplified(dictionaries);
  const namesOf = new WeakMap<WholeText, ReadonlySet<string>>();
  const namesIn = (whole: WholeText) => {
    const known = namesOf.get(whole);
    if (known !== undefined) return known;
    const names = new Set(whole.pieces.flatMap(fromSimplified.names).filter((name) => name.length > 2));
    namesOf.set(whole, names);
    return names;
  };

  const mendSeldom = (text: string) =>
    text.replace(seldom, (character, at: number) => fromSimplified.inListedWord(text, at) ?? character);

  return (text, region, whole = readWholeText([text])) => {
    if (scriptsIn(text, whole).foreign) return text;
    return stretchesOf(text, whole)
      .map((stretch) => {
        if (stretch.is === 'traditional')
          return toRegion(isShort(whole) ? mendSeldom(stretch.text) : stretch.text, whole.region, region);
        const written = fromSimplified.convert(settleInSimplified(stretch.text), region, namesIn(whole));
        if (stretch.is === 'simplified') return written;
        const mended = onlySimplified(stretch.text, written);
        return region === 'tw' ? toRegion(mended, 'hk', 'tw') : mended;
      })
      .join('');
  };
}

/** Of a sentence in both scripts the characters that only Simplified has. */
function onlySimplified(source: string, written: string): string {
  const [before, after] = [[...source], [...written]];
  if (before.length !== after.length) return source;
  return before
    .map((character, at) => (countScripts(character).hans > 0 ? (after[at] ?? character) : character))
    .join('');
}
