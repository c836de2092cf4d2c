/** A line of text with its doubtful places marked, ready to be shown. */
import { findDoubts } from '../clean/doubts.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { DoubtId } from '../rules/doubts.ts';

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
