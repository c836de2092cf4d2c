/** Reads and checks everything that belongs to a speech. */

import { isBlock, isChange, isPageKind, isSourceScript } from '../model/page-shapes.ts';
import { amount, count, flag, listOf, oneOf, orNull, type Shape, shapeOf, text } from '../model/shapes.ts';
import type { Database } from './database.ts';
import type { Edited, FieldEdit, FullRecord, Log, SpeechRow, Text, Version } from './records.ts';

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

export const isText: Shape<Text> = shapeOf<Text>({ id: text, logId: text, blocks: listOf(isBlock) });

export const isLog: Shape<Log> = shapeOf<Log>({
  id: text,
  changes: listOf(isChange),
  reasons: listOf(text),
  score: amount,
});

export const isVersion: Shape<Version> = shapeOf<Version>({ id: text, n: count, row: isRow, text: isText });

const isFieldEdit: Shape<FieldEdit> = shapeOf<FieldEdit>({
  field: oneOf('title', 'published', 'source', 'author'),
  before: orNull(text),
  after: orNull(text),
});

export const isEdited: Shape<Edited> = shapeOf<Edited>({
  key: text,
  id: text,
  at: amount,
  fields: listOf(isFieldEdit),
  changes: listOf(isChange),
  version: orNull(count),
});

const hasParts: Shape<FullRecord> = shapeOf<FullRecord>({
  row: isRow,
  text: isText,
  versions: listOf(isVersion),
  edits: listOf(isEdited),
});

/** Every part must be of the same speech. */
export const isFullRecord: Shape<FullRecord> = (value): value is FullRecord =>
  hasParts(value) && [value.text, ...value.versions, ...value.edits].every(({ id }) => id === value.row.id);

/** Everything of some speeches, in their order, without what is gone or cannot be read. For use in a transaction. */
export async function readFull(db: Database, ids: readonly string[]): Promise<FullRecord[]> {
  const wanted = [...ids];
  const [rows, texts, versions, edits] = await Promise.all([
    db.rows.bulkGet(wanted),
    db.texts.bulkGet(wanted),
    // Requests side by side are quicker than one cursor
    Promise.all(wanted.map((id) => db.versions.where('id').equals(id).sortBy('n'))),
    Promise.all(wanted.map((id) => db.edits.where('id').equals(id).sortBy('at'))),
  ]);
  return wanted
    .map((_, index): unknown => ({
      row: rows[index],
      text: texts[index],
      versions: versions[index]?.filter(isVersion) ?? [],
      edits: edits[index]?.filter(isEdited) ?? [],
    }))
    .filter(isFullRecord);
}

/** The ids of all logs that a record refers to. */
export function logIdsOf({ text, versions }: FullRecord): readonly string[] {
  return [text.logId, ...versions.map((version) => version.text.logId)];
}
