import type { SpeechRow } from '../records.ts';

export interface Order {
  readonly by: 'saved' | 'published' | 'title' | 'length';
  readonly descending: boolean;
}

/** Last saved first. */
export const usualOrder: Order = { by: 'saved', descending: true };

/**
 * Sorts a copy of the rows. Equal rows of one page keep the order of the page, rows without a date come last in both
 * directions, and titles are compared in `language`: by sound in zh-CN, by strokes in zh-TW.
 */
export function ordered(rows: readonly SpeechRow[], { by, descending }: Order, language = 'zh-CN'): SpeechRow[] {
  const sign = descending ? -1 : 1;
  const collator = by === 'title' ? new Intl.Collator(language, { numeric: true }) : null;
  const compare: Readonly<Record<Order['by'], (a: SpeechRow, b: SpeechRow) => number>> = {
    saved: (a, b) => sign * (a.updatedAt - b.updatedAt),
    published: (a, b) => datesApart(a.published, b.published, sign),
    title: (a, b) => sign * (collator?.compare(a.title, b.title) ?? 0),
    length: (a, b) => sign * (a.chars - b.chars),
  };
  const chosen = compare[by];
  return [...rows].sort((a, b) => chosen(a, b) || b.updatedAt - a.updatedAt || a.ordinal - b.ordinal);
}

function datesApart(a: string | null, b: string | null, sign: number): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -sign : sign;
}
