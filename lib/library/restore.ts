/** Takes records of a backup in, and decides which of two records of one speech stands. */
import { speechTables } from './database.ts';
import { isFullRecord, isLog, logIdsOf, readFull } from './full-record.ts';
import { searchable, textHash } from './prepare.ts';
import type { FullRecord, RecordBatch, SpeechRow, Version } from './records.ts';
import type { Store } from './store.ts';

/** Nothing of a `refused` record was written: it has not the form of one. */
export interface Restored {
  readonly id: string;
  readonly status: MergeStatus | 'refused';
}

export interface Restoring {
  /** Takes a batch in, all or none. Gives what became of each record, in order. */
  add(batch: RecordBatch): Promise<Restored[]>;
}

/**
 * Begins to restore a backup with these records. Two records of one backup stay two, even with the same text. One that was
 * here before is joined only where the backup has none of its id: else its own record would replace what was joined to it.
 */
export function restoring(store: Store, ids: ReadonlySet<string> = new Set()): Restoring {
  const own = new Set(ids);
  return {
    add: async ({ records, logs }) => {
      const prepared = await Promise.all(
        records.map(async (record) => (isFullRecord(record) ? prepareRecord(record) : null)),
      );
      const readable = logs.filter(isLog);
      const merged = await store.db.transaction('rw', speechTables(store.db), async () => {
        const results = await mergeAll(store, prepared, own);
        const used = new Set(results.flatMap((one) => (one === null ? [] : logIdsOf(one.record))));
        const wanted = readable.filter(({ id }) => used.has(id));
        const known = await store.db.logs.bulkGet(wanted.map(({ id }) => id));
        await store.db.logs.bulkPut(wanted.filter((_, index) => known[index] === undefined));
        return results;
      });
      return merged.map((one, index): Restored => {
        const id = records[index]?.row?.id ?? '';
        if (one?.status === 'added') own.add(id);
        return { id, status: one?.status ?? 'refused' };
      });
    },
  };
}

/** The hash is made anew: by it a save tells whether a text is there. */
interface Incoming {
  readonly record: FullRecord;
  readonly searched: string;
}

async function prepareRecord(record: FullRecord): Promise<Incoming> {
  const searched = searchable(record.row.title, record.text.blocks);
  return { record: { ...record, row: { ...record.row, contentHash: await textHash(searched) } }, searched };
}

async function mergeAll(store: Store, batch: readonly (Incoming | null)[], own: ReadonlySet<string>) {
  const { db } = store;
  const incoming = batch.flatMap((one) => (one === null ? [] : [one.record]));
  const [rows, sameText] = await Promise.all([
    db.rows.bulkGet(incoming.map(({ row }) => row.id)),
    Promise.all(incoming.map(({ row }) => db.rows.where('contentHash').equals(row.contentHash).toArray())),
  ]);
  const twins = sameText.flat().filter(({ id, deletedAt }) => deletedAt === null && !own.has(id));
  const there = new Set([...rows.flatMap((row) => row?.id ?? []), ...twins.map(({ id }) => id)]);
  const locals = new Map((await readFull(db, [...there])).map((record) => [record.row.id, record]));
  await setBrokenAside(
    store,
    rows.filter((row) => row !== undefined && !locals.has(row.id)).map((row) => row?.id ?? ''),
  );
  const twinOf = new Map(twins.filter(({ id }) => locals.has(id)).map((row) => [row.contentHash, row.id]));
  const written = new Map<string, FullRecord>();
  const searched = new Map<string, string>();

  const results = batch.map((one): Merged | null => {
    if (one === null) return null;
    const { record } = one;
    const { id } = record.row;
    const local = written.get(id) ?? locals.get(id);
    const twin = local ? undefined : twinOf.get(record.row.contentHash);
    const other = twin === undefined ? undefined : (written.get(twin) ?? locals.get(twin));
    const merged: Merged = local
      ? mergeSame(local, record)
      : other
        ? mergeTwin(other, record, store.now())
        : { status: 'added', record };
    if (merged.status !== 'same') written.set(merged.record.row.id, merged.record);
    if (merged.record.text === record.text) searched.set(id, one.searched);
    return merged;
  });
  await write(store, [...written.values()], searched);
  return results;
}

/** What cannot be read is kept before a record of the backup takes its place. */
async function setBrokenAside({ db, now }: Store, keys: readonly string[]): Promise<void> {
  for (const table of ['rows', 'texts'] as const) {
    const found = await db[table].bulkGet([...keys]);
    const foundAt = now();
    await db.aside.bulkAdd(
      keys.flatMap((key, index) => (found[index] === undefined ? [] : [{ table, key, record: found[index], foundAt }])),
    );
  }
}

async function write({ db }: Store, records: readonly FullRecord[], searched: ReadonlyMap<string, string>) {
  await Promise.all([
    db.rows.bulkPut(records.map(({ row }) => row)),
    db.texts.bulkPut(records.map(({ text }) => text)),
    db.folded.bulkPut(
      records.map(({ row, text }) => ({
        id: row.id,
        text: searched.get(row.id) ?? searchable(row.title, text.blocks),
      })),
    ),
    db.versions.bulkPut(records.flatMap(({ versions }) => versions)),
    db.edits.bulkPut(records.flatMap(({ edits }) => edits)),
  ]);
}

type MergeStatus =
  /** It was not there. */
  | 'added'
  /** It was there. */
  | 'same'
  /** It is newer; what was there is kept as a version. */
  | 'replaced'
  /** What is there is as new or newer, and stays; a text that it lacked is kept as a version. */
  | 'kept'
  /** The text is there under another id, which gets its tags and star. */
  | 'joined';

interface Merged {
  readonly status: MergeStatus;
  readonly record: FullRecord;
}

/** The one that changed later stands; at the same time the one that is there. */
function mergeSame(local: FullRecord, incoming: FullRecord): Merged {
  if (incoming.row.changedAt > local.row.changedAt) {
    return { status: 'replaced', record: withTextsOf(incoming, local, sameState) };
  }
  const record = withTextsOf(local, incoming, sameText);
  const same = record.row.version === local.row.version && sameState(local.row, incoming.row);
  return { status: same ? 'same' : 'kept', record };
}

/** One from the bin adds its older texts alone. */
function mergeTwin(local: FullRecord, incoming: FullRecord, at: number): Merged {
  const { row, ...record } = withTextsOf(local, incoming, sameText);
  if (incoming.row.deletedAt !== null) return { status: 'joined', record: { ...record, row } };
  const grown: SpeechRow = {
    ...row,
    tags: [...new Set([...row.tags, ...incoming.row.tags])],
    starred: row.starred || incoming.row.starred,
    note: row.note === '' ? incoming.row.note : row.note,
  };
  const unchanged = JSON.stringify(grown) === JSON.stringify(local.row);
  return { status: 'joined', record: { ...record, row: unchanged ? local.row : { ...grown, changedAt: at } } };
}

/** True if one row already keeps an older state of a speech. */
type Knows = (known: SpeechRow, older: SpeechRow) => boolean;

const sameText: Knows = (known, older) => known.contentHash === older.contentHash;

/** The same text, and the same of all that the reader can write. */
const sameState: Knows = (known, older) => JSON.stringify(stateOf(known)) === JSON.stringify(stateOf(older));

function stateOf({ contentHash, title, published, source, author, note, tags, starred, deletedAt }: SpeechRow) {
  return [contentHash, title, published, source, author, note, tags, starred, deletedAt];
}

/** The record that stands, with every state that it lacks as one more version. Its current text gets the highest number. */
function withTextsOf(stands: FullRecord, other: FullRecord, knows: Knows): FullRecord {
  const known = [...stands.versions.map(({ row }) => row), stands.row];
  const states = [...other.versions, { id: other.row.id, n: other.row.version, row: other.row, text: other.text }];
  const missing: Version[] = [];
  for (const state of states) {
    if (known.some((row) => knows(row, state.row)) || missing.some(({ row }) => knows(row, state.row))) continue;
    missing.push(state);
  }
  const { id, version } = stands.row;
  const taken = Math.max(version - 1, ...stands.versions.map(({ n }) => n));
  const added = missing.map((state, index) => ({ ...state, id, n: taken + 1 + index, text: { ...state.text, id } }));
  const keys = new Set(stands.edits.map(({ key }) => key));
  const edits = other.edits.filter(({ key }) => !keys.has(key)).map((edit) => ({ ...edit, id }));
  return {
    row: added.length === 0 ? stands.row : { ...stands.row, version: taken + 1 + added.length },
    text: stands.text,
    versions: [...stands.versions, ...added],
    edits: [...stands.edits, ...edits],
  };
}
