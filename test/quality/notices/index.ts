/** All wordings of the bench. A new row in either table is on new pages. */
import type { Notice } from '../sheet.ts';
import { aroundNotices } from './around.ts';
import { gapNotices } from './gaps.ts';

export const notices: readonly Notice[] = [...gapNotices, ...aroundNotices];
