/** Finds speeches by words, anywhere in title and text. */
import { fold } from '../text.ts';
import type { Folded, Row } from './records.ts';

/** The words of a query, folded: 發展 and ＡＢＣ find 发展 and abc. */
export function words(query: string): readonly string[] {
  return fold(query).split(/\s+/u).filter(Boolean);
}

/** The rows that hold every word, in their order. All rows where there is no word. */
export function matching(rows: readonly Row[], texts: ReadonlyMap<string, string>, query: string): readonly Row[] {
  const wanted = words(query);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = texts.get(row.id) ?? fold(row.title);
    return wanted.every((word) => text.includes(word));
  });
}

/** Texts by id. */
export function byId(folded: readonly Folded[]): ReadonlyMap<string, string> {
  return new Map(folded.map(({ id, text }) => [id, text]));
}
