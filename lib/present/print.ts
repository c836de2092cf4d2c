/** A speech as it is printed: every line ready in words, so that what shows it on a page has nothing to work out. */

import { findDoubts } from '../clean/doubts.ts';
import { byLine } from '../model/speech.ts';
import type { Block, CleanPage, Speech, TargetScript } from '../model/types.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { DoubtId } from '../rules/doubts.ts';
import { standsFlush } from '../text/speaker.ts';
import { type ConversionChange, writtenBetween } from './conversion-changes.ts';
import { completeness, gapText, headingTags } from './speech-lines.ts';

/** A block as the element it becomes. */
export type PrintedBlock =
  | {
      readonly tag: 'h3' | 'h4' | 'h5' | 'h6' | 'p';
      readonly text: readonly MarkedRun[];
      readonly look: 'plain' | 'flush' | 'gap';
    }
  | { readonly tag: 'ol' | 'ul'; readonly items: readonly (readonly MarkedRun[])[] }
  | { readonly tag: 'table'; readonly rows: readonly (readonly (readonly MarkedRun[])[])[] };

export interface PrintedSpeech {
  readonly title: string;
  /** Date, source and author. */
  readonly by: string;
  /** How much of the text is here, in words. */
  readonly measure: string;
  readonly complete: boolean;
  readonly blocks: readonly PrintedBlock[];
  /** What script and marks changed on the way from the text that is kept. */
  readonly written: readonly ConversionChange[];
}

/** All speeches of a page in print; `originals` are the same as they are kept. */
export function printed(
  { speeches, chars }: Shown,
  originals: readonly Speech[],
  to: TargetScript,
): readonly PrintedSpeech[] {
  return speeches.map((speech, index) => {
    const written = writtenBetween(originals[index] ?? speech, speech, to);
    return printedSpeech(speech, chars[index] ?? 0, written);
  });
}

/** One speech in print; `chars` counts what is shown. */
export function printedSpeech(speech: Speech, chars: number, written: readonly ConversionChange[]): PrintedSpeech {
  const { title, complete, blocks } = speech;
  return {
    title,
    complete,
    by: byLine(speech),
    measure: completeness(speech, chars),
    blocks: blocks.map(printedBlock),
    written,
  };
}

function printedBlock(block: Block): PrintedBlock {
  switch (block.type) {
    case 'heading':
      return { tag: headingTags[block.level], text: marked(block.text), look: 'plain' };
    case 'paragraph':
      return { tag: 'p', text: marked(block.text), look: standsFlush(block.text) ? 'flush' : 'plain' };
    case 'list':
      return { tag: block.ordered ? 'ol' : 'ul', items: block.items.map(marked) };
    case 'table':
      return { tag: 'table', rows: block.rows.map((row) => row.map(marked)) };
    case 'gap':
      return { tag: 'p', text: [gapText(block)], look: 'gap' };
  }
}

/** Speeches as the reader wants to see them (script, marks), with the count of characters of each. */
export interface Shown {
  readonly speeches: readonly Speech[];
  readonly chars: readonly number[];
}

/** How a toast looks: something was done, or could not be. */
export type NoticeTone = 'done' | 'failed';

/** A run of text; a doubtful one with what is doubtful about it, in the reader's language. */
export type MarkedRun = string | { readonly text: string; readonly why: string };

const reasons: Readonly<Record<DoubtId, MessageKey>> = {
  'deleted-words': 'doubt_deleted_words',
  'cut-link': 'doubt_cut_link',
  'lost-character': 'doubt_lost_character',
  'private-glyph': 'doubt_private_glyph',
};

/** The runs of a text in order; put together they are the text. Nearly every text is one run. */
export function marked(text: string): readonly MarkedRun[] {
  const runs: MarkedRun[] = [];
  let from = 0;
  for (const { at, length, rule } of findDoubts(text)) {
    if (at > from) runs.push(text.slice(from, at));
    runs.push({ text: text.slice(at, at + length), why: t(reasons[rule]) });
    from = at + length;
  }
  if (from < text.length || runs.length === 0) runs.push(text.slice(from));
  return runs;
}

/** Everything the reading view needs. `page` keeps the text in its own script. */
export interface ViewContent {
  readonly page: CleanPage;
  readonly shown: readonly PrintedSpeech[];
  readonly target: TargetScript;
  readonly indent: boolean;
  /** The site cut the text into several pages, and this one names the next. */
  readonly more: boolean;
  /** The reader has asked already for all of them to be put together. */
  readonly join: boolean;
  /** The view's CSS. */
  readonly styles: string;
}

/** Something to say over a page. */
export interface Toast {
  readonly text: string;
  readonly tone: NoticeTone;
  /** Offers to put the parts of the text together. */
  readonly more: boolean;
  /** Its CSS. */
  readonly styles: string;
}
