/** A speech ready to show, every line in words: the content script only makes elements of it. */

import { findDoubts } from '../clean/doubts.ts';
import { byLine } from '../model/speech.ts';
import type { Block, CleanPage, Speech, TargetScript } from '../model/types.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { DoubtId } from '../rules/doubts.ts';
import { standsFlush } from '../text/speaker.ts';
import { type ConversionChange, conversionChanges } from './conversion-changes.ts';
import { completeness, gapText, headingTags } from './speech-lines.ts';

/** A block, named after its HTML element. */
export type PrintedBlock =
  | {
      readonly tag: 'h3' | 'h4' | 'h5' | 'h6' | 'p';
      readonly text: readonly DoubtRun[];
      readonly look: 'plain' | 'flush' | 'gap';
    }
  | { readonly tag: 'ol' | 'ul'; readonly items: readonly (readonly DoubtRun[])[] }
  | { readonly tag: 'table'; readonly rows: readonly (readonly (readonly DoubtRun[])[])[] };

export interface PrintedSpeech {
  readonly title: string;
  readonly by: string;
  /** How complete the text is, in words. */
  readonly measure: string;
  readonly complete: boolean;
  readonly blocks: readonly PrintedBlock[];
  /** What conversion and full-width punctuation changed in the stored text. */
  readonly changes: readonly ConversionChange[];
}

/** All speeches of a page, ready to show; `originals` are the same as stored. */
export function printed(
  { speeches, chars }: Shown,
  originals: readonly Speech[],
  to: TargetScript,
): readonly PrintedSpeech[] {
  return speeches.map((speech, index) => {
    const changes = conversionChanges(originals[index] ?? speech, speech, to);
    return printedSpeech(speech, chars[index] ?? 0, changes);
  });
}

/** One speech, ready to show; `chars` counts what is shown. */
export function printedSpeech(speech: Speech, chars: number, changes: readonly ConversionChange[]): PrintedSpeech {
  const { title, complete, blocks } = speech;
  return {
    title,
    complete,
    by: byLine(speech),
    measure: completeness(speech, chars),
    blocks: blocks.map(printedBlock),
    changes,
  };
}

function printedBlock(block: Block): PrintedBlock {
  switch (block.type) {
    case 'heading':
      return { tag: headingTags[block.level], text: doubtRuns(block.text), look: 'plain' };
    case 'paragraph':
      return { tag: 'p', text: doubtRuns(block.text), look: standsFlush(block.text) ? 'flush' : 'plain' };
    case 'list':
      return { tag: block.ordered ? 'ol' : 'ul', items: block.items.map(doubtRuns) };
    case 'table':
      return { tag: 'table', rows: block.rows.map((row) => row.map(doubtRuns)) };
    case 'gap':
      return { tag: 'p', text: [gapText(block)], look: 'gap' };
  }
}

/** Speeches in the reader's script, with the number of characters of each. */
export interface Shown {
  readonly speeches: readonly Speech[];
  readonly chars: readonly number[];
}

export type NoticeTone = 'done' | 'failed';

/** A run of text; a doubtful one with the reason, in the reader's language. */
export type DoubtRun = string | { readonly text: string; readonly why: string };

const reasons: Readonly<Record<DoubtId, MessageKey>> = {
  'deleted-words': 'doubt_deleted_words',
  'cut-link': 'doubt_cut_link',
  'lost-character': 'doubt_lost_character',
  'private-glyph': 'doubt_private_glyph',
};

/** Splits a text into runs. Nearly every text is one run. */
export function doubtRuns(text: string): readonly DoubtRun[] {
  const runs: DoubtRun[] = [];
  let from = 0;
  for (const { at, length, rule } of findDoubts(text)) {
    if (at > from) runs.push(text.slice(from, at));
    runs.push({ text: text.slice(at, at + length), why: t(reasons[rule]) });
    from = at + length;
  }
  if (from < text.length || runs.length === 0) runs.push(text.slice(from));
  return runs;
}

/** What the reading view shows. The text of `page` is not converted. */
export interface ViewContent {
  readonly page: CleanPage;
  readonly shown: readonly PrintedSpeech[];
  readonly target: TargetScript;
  readonly indent: boolean;
  /** The text continues on another page. */
  readonly more: boolean;
  /** The reader has already asked to join them. */
  readonly join: boolean;
  readonly styles: string;
}

export interface Toast {
  readonly text: string;
  readonly tone: NoticeTone;
  /** Offers to join the parts of the text. */
  readonly more: boolean;
  readonly styles: string;
}
