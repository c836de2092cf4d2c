/**
 * The reader's sentence patterns. Plain words, with `*` for up to 40 characters of the same sentence and `#` for a number;
 * or `/…/`, a regular expression. Both are run by an engine whose time grows with the text and never with the pattern's
 * twists (RE2): what a reader pastes cannot hang a page.
 */

import { RE2JS } from 're2js';
import type { Span } from '../../text/spans.ts';
import { fold, visible } from '../../text/visible.ts';

/** Why a pattern is refused. */
export type SentenceProblem = 'bad-expression' | 'too-short' | 'too-many-gaps' | 'takes-all';

export interface SentencePattern {
  /** Words that a text must hold for the pattern to fit: most texts are passed over for lack of them. Folded. */
  readonly words: readonly string[];
  /** Finds all spans in a folded text, in order. */
  find(folded: string): readonly Span[];
  /** Whether a folded line is nothing but what the pattern says, marks and blanks around it aside. */
  fits(folded: string): boolean;
}

/** Characters of the words of a plain pattern: one alone stands everywhere. */
const fewestCharacters = 2;
/** `*` and `#` in one pattern. */
const mostGaps = 8;

const gap = '[^。!?\\n]{0,40}';
const number = '(?:[0-9][0-9,.]*|[零〇一二三四五六七八九十百千万亿两]+)';

/** Compiles a pattern, or says why it cannot be. Never throws. */
export function compileSentence(written: string): SentencePattern | SentenceProblem {
  const expression = /^\/(.+)\/$/u.exec(written)?.[1];
  return expression === undefined ? compilePlain(written) : compileExpression(expression);
}

function compilePlain(written: string): SentencePattern | SentenceProblem {
  const tokens = fold(written)
    .split(/([*#])/u)
    .filter((token) => token !== '');
  const words = tokens.filter((token) => token !== '*' && token !== '#');
  if (visible(words.join('')).length < fewestCharacters) return 'too-short';
  if (tokens.length - words.length > mostGaps) return 'too-many-gaps';
  // Between words as little as possible; at the end of a pattern there is no word to stop at
  const gapAt = (place: number) => (place === tokens.length - 1 ? gap : `${gap}?`);
  const parts = tokens.map((token, n) => (token === '*' ? gapAt(n) : token === '#' ? number : RE2JS.quote(token)));
  return sentence(parts.join(''), words);
}

function compileExpression(written: string): SentencePattern | SentenceProblem {
  try {
    const compiled = sentence(foldedExpression(written), []);
    // An expression that fits nothing or any single character would take a text apart
    if (compiled.find('').length > 0 || ['文', 'a', '1', '。'].every((one) => compiled.find(one).length > 0)) {
      return 'takes-all';
    }
    return compiled;
  } catch {
    return 'bad-expression';
  }
}

/** Texts are matched folded, so characters outside ASCII are folded in the pattern too, and stay what they are: no signs. */
function foldedExpression(written: string): string {
  return written.replace(/[^\u0000-\u007f]/gu, (character) => {
    const folded = fold(character);
    return /^[!-/:-@[-`{-~]$/u.test(folded) ? `\\${folded}` : folded;
  });
}

function sentence(source: string, words: readonly string[]): SentencePattern {
  const engine = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  const find = (folded: string): readonly Span[] => {
    const matcher = engine.matcher(folded);
    const spans: Span[] = [];
    while (matcher.find()) spans.push({ at: matcher.start(), length: matcher.end() - matcher.start() });
    return spans;
  };
  const fits = (folded: string) =>
    [folded.trim(), folded.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')].some((line) =>
      engine.matches(line),
    );
  return { words, find, fits };
}
