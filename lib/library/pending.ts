/**
 * What one transaction of saves knows and will write. Everything is looked up at once and written at once: to ask the
 * database for each speech in turn takes five times as long. Between the two nothing is awaited: a transaction in which
 * nothing is asked for a while ends by itself.
 */
import type { Database } from './database.ts';
import { isText } from './full-record.ts';
import type { Folded, Log, SpeechRow, Text, Version } from './records.ts';
import { isRow } from './row-shape.ts';
import { withoutFragment } from './same-speech.ts';

/** Hash and address of a speech that is to be saved. */
type Wanted = Pick<SpeechRow, 'contentHash' | 'url'>;

export interface Pending {
  /** The record that has this text, or had it when its page gave it; one in use before one in the bin. */
  findSame(hash: string): SpeechRow | undefined;
  /** Records saved from this page that are in use. */
  fromPage(url: string): readonly SpeechRow[];
  /** Null where there is none, or it cannot be read. */
  text(id: string): Text | null;
  folded(id: string): string;
  /** Is it the text of one of a record's versions? */
  hadText(id: string, hash: string): boolean;
  write(what: WrittenSpeech): void;
  /** Writes everything to the database. */
  flush(): Promise<void>;
}

/** Parts of records; what stood under the same keys gives way. */
export interface WrittenSpeech {
  readonly row?: SpeechRow;
  readonly text?: Text;
  readonly folded?: Folded;
  readonly version?: Version;
  readonly log?: Log;
}

/** Looks up all records that these speeches may be. For use in a transaction, as all that it gives. */
export async function pendingFor(db: Database, speeches: readonly Wanted[]): Promise<Pending> {
  const hashes = [...new Set(speeches.map(({ contentHash }) => contentHash))];
  const urls = [...new Set(speeches.flatMap(({ url }) => (url === null ? [] : [withoutFragment(url)])))];
  const found = await Promise.all([
    ...hashes.map((hash) => db.rows.where('contentHash').equals(hash).toArray()),
    ...hashes.map((hash) => db.rows.where('pageHash').equals(hash).toArray()),
    ...urls.map((url) => db.rows.where('url').startsWith(url).toArray()),
  ]);
  // A row that cannot be read is nobody's older self: what is saved gets a record of its own
  const rows = new Map(
    found
      .flat()
      .filter(isRow)
      .map((row) => [row.id, row]),
  );
  const ids = [...rows.keys()];
  const [knownTexts, knownFolded, knownVersions] = await Promise.all([
    db.texts.bulkGet(ids),
    db.folded.bulkGet(ids),
    Promise.all(ids.map((id) => db.versions.where('id').equals(id).toArray())),
  ]);
  const textOf = new Map<string, unknown>(ids.map((id, index) => [id, knownTexts[index]]));
  const foldedOf = new Map(ids.map((id, index) => [id, knownFolded[index]?.text]));
  const versions = knownVersions.flat();
  const texts: Text[] = [];
  const folded: Folded[] = [];
  const freshVersions: Version[] = [];
  const logs = new Map<string, Log>();
  const changed = new Map<string, SpeechRow>();

  const pick = (is: (row: SpeechRow) => boolean) => {
    const all = [...rows.values()].filter(is);
    return all.find(({ deletedAt }) => deletedAt === null) ?? all[0];
  };
  return {
    findSame: (hash) => pick(({ contentHash }) => contentHash === hash) ?? pick(({ pageHash }) => pageHash === hash),
    fromPage: (url) => {
      const page = withoutFragment(url);
      return [...rows.values()].filter((row) => row.deletedAt === null && row.url?.startsWith(page));
    },
    text: (id) => {
      const text = textOf.get(id);
      return isText(text) ? text : null;
    },
    folded: (id) => foldedOf.get(id) ?? '',
    hadText: (id, hash) => versions.some((version) => version.id === id && version.row.contentHash === hash),
    write: (what) => {
      if (what.row) {
        rows.set(what.row.id, what.row);
        changed.set(what.row.id, what.row);
      }
      if (what.text) {
        textOf.set(what.text.id, what.text);
        texts.push(what.text);
      }
      if (what.folded) {
        foldedOf.set(what.folded.id, what.folded.text);
        folded.push(what.folded);
      }
      if (what.version) {
        versions.push(what.version);
        freshVersions.push(what.version);
      }
      if (what.log) logs.set(what.log.id, what.log);
    },
    flush: async () => {
      await Promise.all([
        db.rows.bulkPut([...changed.values()]),
        db.texts.bulkPut(texts),
        db.folded.bulkPut(folded),
        db.versions.bulkPut(freshVersions),
        db.logs.bulkPut([...logs.values()]),
      ]);
    },
  };
}
