import type { Gap, Speech } from './types.ts';

/** Date, source and author on one line; empty where the page gave none. */
export function byLine({ published, source, author }: Pick<Speech, 'published' | 'source' | 'author'>): string {
  return [published?.replace('T', ' '), source, author].filter(Boolean).join('　');
}

/** Characters known to be missing: 0 for a whole text, null where nobody knows. */
export function missingChars(speech: Speech): number | null {
  const gaps = speech.blocks.filter((block): block is Gap => block.type === 'gap');
  if (gaps.length === 0) return speech.complete ? 0 : null;
  return gaps.reduce<number | null>(
    (sum, { omittedChars }) => (sum === null || omittedChars === null ? null : sum + omittedChars),
    0,
  );
}
