/** Rows for the tests of finding. */
import type { SpeechRow } from '../../../lib/library/records.ts';

/** A row of which only what matters to a test need be named. */
export function row(more: Partial<SpeechRow> = {}): SpeechRow {
  return {
    id: '1',
    title: '讲话',
    source: null,
    author: null,
    published: null,
    url: null,
    site: null,
    kind: 'speech',
    ordinal: 0,
    savedAt: 0,
    updatedAt: 0,
    changedAt: 0,
    chars: 100,
    complete: true,
    totalChars: null,
    shownChars: null,
    missingChars: 0,
    tags: [],
    starred: false,
    note: '',
    ownFields: [],
    script: 'hans',
    contentHash: '',
    pageHash: '',
    pageTitle: '讲话',
    version: 1,
    deletedAt: null,
    excerpt: '',
    ...more,
  };
}
