/**
 * A library as version 1 of the database wrote it: the code of that time, frozen. It uses nothing of `lib`, so that no
 * later change of it can reach what stands here.
 */

/** What version 1 holds in the tests, table by table. */
export const libraryOfOne = {
  rows: [
    rowOfOne('a', { title: '在年会上的讲话', version: 2, updatedAt: 5000, tags: ['年会'] }),
    rowOfOne('b', { title: '篇一', contentHash: 'bb', deletedAt: 7000, url: null }),
    { id: 'broken', title: 7 },
  ],
  texts: [
    { id: 'a', logId: 'log-2', blocks: [{ type: 'paragraph', text: '同志们：今年更好。' }] },
    { id: 'b', logId: 'log-2', blocks: [{ type: 'gap', reason: 'paywall', omittedChars: 90 }] },
  ],
  logs: [
    { id: 'log-1', changes: [], reasons: ['salutation'], score: 0.9 },
    {
      id: 'log-2',
      changes: [{ stage: 'prune', rule: 'x', before: '广告\n', after: '', at: 0 }],
      reasons: [],
      score: 1,
    },
  ],
  versions: [
    {
      id: 'a',
      n: 1,
      row: rowOfOne('a', { title: '在年会上的讲话', contentHash: 'a1' }),
      text: { id: 'a', logId: 'log-1', blocks: [{ type: 'paragraph', text: '同志们：今年很好。' }] },
    },
  ],
  folded: [
    { id: 'a', text: '在年会上的讲话\n同志们:今年更好。\n' },
    { id: 'b', text: '篇一\n' },
  ],
  aside: [{ n: 1, table: 'rows', key: 'old', record: { id: 'old' }, foundAt: 1 }],
} as const;

function rowOfOne(id: string, more: object) {
  return {
    id,
    title: '',
    source: '某某网',
    author: null,
    published: '2025-03-12',
    url: 'https://a.example/1.html',
    site: null,
    kind: 'speech',
    ordinal: 0,
    savedAt: 4000,
    updatedAt: 4000,
    chars: 9,
    complete: true,
    totalChars: null,
    shownChars: null,
    missingChars: 0,
    tags: [],
    script: 'hans',
    contentHash: 'aa',
    version: 1,
    deletedAt: null,
    excerpt: '同志们',
    ...more,
  };
}

/** Writes that library with IndexedDB alone, with as many more like its first speech. dexie multiplies its versions by ten. */
export async function writeLibraryOfOne(factory: IDBFactory, name = 'qinggao', more = 0): Promise<void> {
  const opening = factory.open(name, 10);
  opening.onupgradeneeded = () => {
    const db = opening.result;
    const rows = db.createObjectStore('rows', { keyPath: 'id' });
    for (const index of ['savedAt', 'updatedAt', 'url', 'contentHash', 'deletedAt']) rows.createIndex(index, index);
    db.createObjectStore('texts', { keyPath: 'id' }).createIndex('logId', 'logId');
    db.createObjectStore('logs', { keyPath: 'id' });
    db.createObjectStore('versions', { keyPath: ['id', 'n'] }).createIndex('id', 'id');
    db.createObjectStore('folded', { keyPath: 'id' });
    db.createObjectStore('aside', { keyPath: 'n', autoIncrement: true });
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const tables = Object.keys(libraryOfOne) as (keyof typeof libraryOfOne)[];
  const writing = db.transaction(tables, 'readwrite');
  for (const table of tables) for (const record of libraryOfOne[table]) writing.objectStore(table).put(record);
  for (let n = 0; n < more; n++) {
    const id = `a-${n}`;
    writing.objectStore('rows').put({ ...libraryOfOne.rows[0], id, url: `https://a.example/${n}`, version: 1 });
    writing.objectStore('texts').put({ ...libraryOfOne.texts[0], id });
    writing.objectStore('folded').put({ ...libraryOfOne.folded[0], id });
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  db.close();
}
