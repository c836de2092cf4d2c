/** Is a stored row whole? */
import { isPageKind, isSourceScript } from '../model/page-shapes.ts';
import { amount, count, flag, listOf, oneOf, orNull, type Shape, shapeOf, text } from '../model/shapes.ts';
import type { SpeechRow } from './records.ts';

export const isRow: Shape<SpeechRow> = shapeOf<SpeechRow>({
  id: text,
  title: text,
  source: orNull(text),
  author: orNull(text),
  published: orNull(text),
  url: orNull(text),
  site: orNull(text),
  kind: isPageKind,
  ordinal: count,
  savedAt: amount,
  updatedAt: amount,
  changedAt: amount,
  chars: count,
  complete: flag,
  totalChars: orNull(count),
  shownChars: orNull(count),
  missingChars: orNull(count),
  tags: listOf(text),
  starred: flag,
  note: text,
  ownFields: listOf(oneOf('title', 'published', 'source', 'author')),
  script: isSourceScript,
  contentHash: text,
  pageHash: text,
  pageTitle: text,
  version: count,
  deletedAt: orNull(amount),
  excerpt: text,
});
