/** A speech as it is printed: every line ready in words, so that what shows it on a page has nothing to work out. */

import type { Shown } from '../app/messages.ts';
import { byLine } from '../model/speech.ts';
import type { Block, Speech, TargetScript } from '../model/types.ts';
import { isSalutation } from '../text/speaker.ts';
import { type Written, writtenBetween } from './conversion-changes.ts';
import { type MarkedRun, marked } from './marked.ts';
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
  readonly written: readonly Written[];
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
export function printedSpeech(speech: Speech, chars: number, written: readonly Written[]): PrintedSpeech {
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
      return { tag: 'p', text: marked(block.text), look: isSalutation(block.text) ? 'flush' : 'plain' };
    case 'list':
      return { tag: block.ordered ? 'ol' : 'ul', items: block.items.map(marked) };
    case 'table':
      return { tag: 'table', rows: block.rows.map((row) => row.map(marked)) };
    case 'gap':
      return { tag: 'p', text: [gapText(block)], look: 'gap' };
  }
}
