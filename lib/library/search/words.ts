/** The words of a query, and where they occur in a text. */
import { apart, type Span } from '../../text/spans.ts';
import { fold } from '../../text/visible.ts';

/** A phrase in quotation marks is one word; otherwise blanks separate words. */
const parts = /["“”„«「『](?<quoted>[^"“”„«»「」『』]+)["“”»」』]|(?<plain>\S+)/gu;

/** The words of a query, folded, each once: 發展 and ＡＢＣ find 发展 and abc. */
export function words(query: string): readonly string[] {
  const found = [...query.matchAll(parts)].map(({ groups }) => fold(groups?.quoted ?? groups?.plain ?? ''));
  return [...new Set(found.filter((word) => !/^["“”„«»「」『』\s]*$/u.test(word)))];
}

/** Where the words occur in a shown text, in any script; spans do not overlap. */
export function placesOfWords(text: string, wanted: readonly string[]): readonly Span[] {
  const folded = fold(text);
  const spans = wanted.flatMap((word) => {
    const found: Span[] = [];
    if (word === '') return found;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      found.push({ at, length: word.length });
    }
    return found;
  });
  return apart(spans);
}

/** `hit` if it is one of the words of the query. */
export interface Run {
  readonly text: string;
  readonly hit: boolean;
}

/** Splits a text into runs that are hits and runs that are not. */
export function highlightRuns(text: string, wanted: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { at, length } of placesOfWords(text, wanted)) {
    if (at > from) runs.push({ text: text.slice(from, at), hit: false });
    runs.push({ text: text.slice(at, at + length), hit: true });
    from = at + length;
  }
  if (from < text.length || runs.length === 0) runs.push({ text: text.slice(from), hit: false });
  return runs;
}
