/** Takes out what the reader's own rules name, within a measure of time, and says which rules had to be stopped. */

import { type Edit, flat, pieces } from '../../model/edits.ts';
import { type BlockPlan, rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { select } from '../../page/select.ts';
import { type Cuts, type PageElement, textOf } from '../../page/tree.ts';
import { apart, type Span } from '../../text/spans.ts';
import { fold, visible } from '../../text/visible.ts';
import { compileSentence, type SentencePattern } from './patterns.ts';
import type { OwnRules } from './rules.ts';

/** A rule of the reader's that was not carried out on a page: it ran too long, or it would have taken most of the text. */
export interface Stopped {
  readonly rule: string;
  readonly why: 'too-slow' | 'too-much';
}

/** Gives milliseconds that only grow. */
export type Clock = () => number;

/**
 * Milliseconds that one rule may take on a page, and how many characters buy one more: a long text takes longer to read. A rule
 * takes a few; the rest is for a machine that is busy with other things, which must not cost the reader the rule.
 */
const budgetMs = 250;
const charsPerMs = 500;
/** Longer lines are read in slices, so that the clock is looked at in between. */
const sliceChars = 4000;

/** The elements of a main text that the reader's selectors name. */
export function ownCuts(main: PageElement, drops: readonly string[], clock: Clock, stopped: Stopped[]): Cuts {
  const cuts = new Map<PageElement, string>();
  if (drops.length === 0) return cuts;
  const whole = visible(textOf(main)).length;
  for (const rule of drops) {
    const end = clock() + budgetMs;
    try {
      const found = select(main, rule, () => {
        if (clock() > end) throw new RangeError('Too slow');
      }).filter((element) => element !== main);
      const taken = found.reduce((sum, element) => sum + visible(textOf(element)).length, 0);
      if (taken * 2 > whole) stopped.push({ rule, why: 'too-much' });
      else for (const element of found) cuts.set(element, `own:${rule}`);
    } catch {
      stopped.push({ rule, why: 'too-slow' });
    }
  }
  return cuts;
}

/** Takes out of blocks what the reader's patterns match. */
export function takeSentences(
  blocks: readonly Block[],
  sentences: OwnRules['sentences'],
  clock: Clock,
  stopped: Stopped[],
): Step<readonly Block[]> {
  if (sentences.length === 0) return { value: blocks, changes: [] };
  const texts = blocks.map(pieces);
  const found = findSentences(texts.flat(), sentences, clock, stopped);
  let next = 0;
  const edits = texts.map((list) => list.map(() => found[next++] ?? []));
  return rewrite(blocks, 'prune', (block, index) => planFor(block, edits[index] ?? []));
}

/** What patterns take of each line: spans in order that do not overlap. A pattern that must be stopped takes nothing at all. */
export function findSentences(
  lines: readonly string[],
  sentences: OwnRules['sentences'],
  clock: Clock,
  stopped: Stopped[],
): readonly (readonly Edit[])[] {
  const folded = lines.map(fold);
  const whole = lines.reduce((sum, line) => sum + visible(line).length, 0);
  const found = sentences.map(({ text, scope }) => {
    const compiled = compileSentence(text);
    if (typeof compiled === 'string') return [];
    const spans = spansIn(folded, compiled, scope, clock);
    if (spans === null) {
      stopped.push({ rule: text, why: 'too-slow' });
      return [];
    }
    const taken = spans.flatMap((list, n) =>
      list.map(({ at, length }) => visible(lines[n]?.slice(at, at + length) ?? '')),
    );
    if (taken.join('').length * 2 > whole) {
      stopped.push({ rule: text, why: 'too-much' });
      return [];
    }
    return spans.map((list) => list.map((span) => ({ ...span, rule: `own:${text}` })));
  });
  return lines.map((line, n) => {
    const all = found.flatMap((lists) => lists[n] ?? []);
    return apart(all).map(({ at, length, rule }) => ({ rule, at, before: line.slice(at, at + length), after: '' }));
  });
}

/** The spans of each line; null where it took too long. */
function spansIn(lines: readonly string[], sentence: SentencePattern, scope: 'line' | 'span', clock: Clock) {
  const end = clock() + budgetMs + lines.reduce((sum, line) => sum + line.length, 0) / charsPerMs;
  const found: (readonly Span[])[] = [];
  for (const line of lines) {
    const isLikely = sentence.words.every((word) => line.includes(word));
    const spans: Span[] = [];
    if (isLikely && scope === 'line' && line.length <= sliceChars && sentence.fits(line)) {
      spans.push({ at: 0, length: line.length });
    }
    for (let from = 0; isLikely && scope === 'span' && from < line.length; from += sliceChars) {
      if (clock() > end) return null;
      const slice = line.slice(from, from + sliceChars);
      for (const { at, length } of sentence.find(slice)) spans.push({ at: from + at, length });
    }
    if (clock() > end) return null;
    found.push(spans);
  }
  return found;
}

function planFor(block: Block, edits: readonly (readonly Edit[])[]): BlockPlan | null {
  const rule = edits.flat()[0]?.rule;
  if (rule === undefined) return null;
  const texts = pieces(block);
  const left = texts.map((text, n) =>
    (edits[n] ?? []).reduceRight((rest, { at, before }) => rest.slice(0, at) + rest.slice(at + before.length), text),
  );
  if (visible(left.join('')) === '' && flat(block) !== '') return { do: 'drop', rule };
  return { do: 'edit', pieces: edits };
}
