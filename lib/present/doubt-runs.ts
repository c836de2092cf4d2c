/** A text in runs, the doubtful ones with the reason in the reader's language. */

import { findDoubts } from '../clean/doubts.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { DoubtId } from '../rules/doubts.ts';

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
