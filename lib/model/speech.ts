/** Where a speech comes from, on one line. */
import type { Speech } from './types.ts';

/** Date, source and author, as far as the page gave them; empty where it gave none. */
export function byLine({ published, source, author }: Pick<Speech, 'published' | 'source' | 'author'>): string {
  return [published?.replace('T', ' '), source, author].filter(Boolean).join('　');
}
