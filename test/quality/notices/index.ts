/** All wordings of the bench. A new row in either file is on new pages. */
import type { Notice } from '../sheet.ts';
import { readNotices } from './read-notices.ts';

export const notices: readonly Notice[] = ['gaps', 'around'].flatMap((kind) =>
  readNotices(new URL(`${kind}.jsonl`, import.meta.url)),
);
