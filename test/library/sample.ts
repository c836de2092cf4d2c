/** Pages for the tests of the store, and a library in memory. */

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Database, database } from '../../lib/library/database.ts';
import { type Library, library } from '../../lib/library/index.ts';
import type { CleanPage, Speech } from '../../lib/model/types.ts';

/** A speech of one heading and two paragraphs. */
export function speech(title: string, text: string, more: Partial<Speech> = {}): Speech {
  return {
    title,
    published: '2025-03-12',
    author: null,
    source: '某某网',
    complete: true,
    totalChars: null,
    shownChars: null,
    blocks: [
      { type: 'heading', level: 2, text: '一、开头' },
      { type: 'paragraph', text },
      { type: 'paragraph', text: '今后我们还要继续努力，把各项工作做得更好，不辜负大家的期望。' },
    ],
    ...more,
  };
}

/** A page of some speeches. */
export function page(speeches: readonly Speech[], url: string | null = 'https://a.example/1.html'): CleanPage {
  return {
    url,
    site: null,
    kind: speeches.length > 1 ? 'collection' : 'speech',
    score: 0.9,
    reasons: ['salutation'],
    script: { source: 'hans', target: 'keep' },
    speeches,
    changes: [{ stage: 'prune', rule: 'x', before: '广告\n', after: '', at: 0 }],
  };
}

/** A new library. Time goes on by one at each look; ids count up. */
export function newLibrary(factory: IDBFactory = new IDBFactory()): {
  readonly books: Library;
  readonly db: Database;
  /** The library's clock, to be moved on. */
  readonly clock: { time: number; id: number };
} {
  const state = { time: 1000, id: 0 };
  const db = database({ indexedDB: factory, IDBKeyRange });
  const books = library(db, { now: () => state.time++, newId: () => `id-${String(state.id++).padStart(4, '0')}` });
  return { books, db, clock: state };
}
