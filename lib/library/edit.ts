/** The reader's own edits of a speech. None loses anything: the text before stays as a version, the edit in a log. */

import { flatten } from '../model/edits.ts';
import { spliceBlocks, undo } from '../model/put-back.ts';
import type { Block, Change, Speech } from '../model/types.ts';
import { visible } from '../text/visible.ts';
import { speechTables } from './database.ts';
import { StoreError } from './errors.ts';
import { lineRuns } from './line-pairs.ts';
import { searchable, toldOf } from './prepare.ts';
import {
  type EditableField,
  type Edited,
  type FieldEdit,
  type Saved,
  type SpeechRow,
  speechOf,
  type Text,
} from './records.ts';
import type { Store } from './store.ts';

/** What is left out stays. */
export type SpeechChange = Partial<Pick<Speech, EditableField | 'blocks'>>;

const editable: readonly EditableField[] = ['title', 'published', 'source', 'author'];

/**
 * Changes a speech. `seen` is the `changedAt` of the row that the reader had: where the record has changed since, nothing is
 * written (`changed-meanwhile`). An edit that changes nothing makes no entry.
 */
export async function editSpeech(store: Store, id: string, change: SpeechChange, seen?: number): Promise<Saved> {
  const { db, now, newId } = store;
  const before = await savedOrThrow(store, id);
  if (seen !== undefined && before.row.changedAt !== seen) throw changedMeanwhile(id);
  const blocks = change.blocks ?? before.text.blocks;
  if (visible(flatten(blocks)) === '') throw new StoreError('empty-text', `No text is left of ${id}`);
  const fields = editable.flatMap((field) => fieldEdit(before.row, field, change[field]));
  const moved = JSON.stringify(blocks) !== JSON.stringify(before.text.blocks);
  if (fields.length === 0 && !moved) return before;

  const at = now();
  const told = async () => {
    const speech = { ...speechOf(before), blocks, complete: completeNow(before, blocks) };
    return toldOf(speech, searchable(speech.title, blocks));
  };
  const fresh = Object.fromEntries(fields.map(({ field, after }) => [field, after])) as Partial<SpeechRow>;
  const row: SpeechRow = {
    ...before.row,
    ...fresh,
    ...(moved && (await told())),
    ownFields: [...new Set([...before.row.ownFields, ...fields.map(({ field }) => field)])],
    version: before.row.version + (moved ? 1 : 0),
    changedAt: at,
  };
  const text: Text = { ...before.text, blocks };
  const entry: Edited = {
    key: newId(),
    id,
    at,
    fields,
    changes: moved ? changesBetween(before.text.blocks, blocks) : [],
    version: moved ? before.row.version : null,
  };
  await db.transaction('rw', speechTables(db), async () => {
    // The record may have changed while digests were awaited
    const now = await db.rows.get(id);
    if (now?.changedAt !== before.row.changedAt) throw changedMeanwhile(id);
    if (moved) await db.versions.put({ id, n: before.row.version, row: before.row, text: before.text });
    await db.rows.put(row);
    if (moved) await db.texts.put(text);
    await db.folded.put({ id, text: searchable(row.title, blocks) });
    await db.edits.put(entry);
  });
  return { row, text };
}

/**
 * Puts one edit back and leaves the later ones, as an edit with its own entry. Throws `not-undone` where later edits touch it,
 * a field was written again, or the page has given another text since.
 */
export async function putBackEdit(store: Store, id: string, key: string): Promise<Saved> {
  const saved = await savedOrThrow(store, id);
  const edits = (await store.db.edits.where('id').equals(id).sortBy('at')) as readonly Edited[];
  const from = edits.findIndex((edit) => edit.key === key);
  const entry = edits[from];
  if (entry === undefined) throw new StoreError('not-found', `No edit ${key} of ${id}`);
  const fields = entry.fields.map(({ field, before, after }) => {
    if (saved.row[field] !== after) throw new StoreError('not-undone', `${field} of ${id} was written again`);
    return [field, before];
  });
  const blocks = await blocksWithout(store, saved, edits.slice(from));
  if (blocks === null) throw new StoreError('not-undone', `Later changes touch edit ${key} of ${id}`);
  return editSpeech(store, id, { ...Object.fromEntries(fields), blocks }, saved.row.changedAt);
}

/** Makes an older text the current one, as an edit. */
export async function useVersion(store: Store, id: string, n: number): Promise<Saved> {
  const version = await store.db.versions.get([id, n]);
  if (version === undefined) throw new StoreError('not-found', `No version ${n} of ${id}`);
  return editSpeech(store, id, { blocks: version.text.blocks });
}

/** The text without the first of these edits; the others are all that came after it. */
async function blocksWithout(store: Store, { row, text }: Saved, edits: readonly Edited[]) {
  if (edits[0]?.version === null) return text.blocks;
  const [first, ...later] = edits.filter(({ version }) => version !== null);
  if (first === undefined) return null;
  // The last edit: the text before it is there whole
  const before = later.length === 0 ? await store.db.versions.get([row.id, row.version - 1]) : undefined;
  if (before !== undefined && before.n === first.version) return before.text.blocks;
  // Every text edit must have made the version that the next one began with
  const versions = [first, ...later].map(({ version }) => version ?? 0);
  const unbroken = versions.every((version, index) => (versions[index + 1] ?? row.version) === version + 1);
  if (!unbroken || first.changes.length === 0) return null;
  return textBeforeEdits(
    text.blocks,
    [...first.changes, ...later.flatMap(({ changes }) => changes)],
    first.changes.length,
  );
}

function fieldEdit(row: SpeechRow, field: EditableField, wanted: string | null | undefined): readonly FieldEdit[] {
  if (wanted === undefined) return [];
  const tidy = (wanted ?? '').replace(/\s+/gu, ' ').trim();
  const after = tidy === '' && field !== 'title' ? null : tidy;
  return after === row[field] ? [] : [{ field, before: row[field], after }];
}

/** A text whose last gap the reader closed is whole. */
function completeNow({ row, text }: Saved, blocks: readonly Block[]): boolean {
  const hasGap = (some: readonly Block[]) => some.some(({ type }) => type === 'gap');
  return hasGap(blocks) ? false : row.complete || hasGap(text.blocks);
}

async function savedOrThrow({ db }: Store, id: string): Promise<Saved> {
  const [row, text] = await Promise.all([db.rows.get(id), db.texts.get(id)]);
  if (row === undefined || text === undefined) throw new StoreError('not-found', `No record ${id}`);
  return { row, text };
}

function changedMeanwhile(id: string): StoreError {
  return new StoreError('changed-meanwhile', `Record ${id} has changed`);
}

/** The changes that turn one text into another, line by line, each as small as its beginning and end allow. */
export function changesBetween(before: readonly Block[], after: readonly Block[]): readonly Change[] {
  const from = linesOf(flatten(before));
  const to = linesOf(flatten(after));
  let i = 0;
  let j = 0;
  let at = 0;
  return lineRuns(from, to).flatMap(({ same, old, fresh }): Change[] => {
    const gone = from.slice(i, i + old).join('');
    const made = to.slice(j, j + fresh).join('');
    i += old;
    j += fresh;
    const change = same ? [] : [trimmed(gone, made, at)];
    at += made.length;
    return change;
  });
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n/gu) ?? [];

/** Without what is the same at both ends; no pair of surrogates is cut. */
function trimmed(old: string, made: string, at: number): Change {
  const shorter = Math.min(old.length, made.length);
  let head = 0;
  while (head < shorter && old[head] === made[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === made.at(-1 - tail)) tail++;
  const isLow = (text: string, index: number) => {
    const code = text.charCodeAt(index);
    return code >= 0xdc00 && code <= 0xdfff;
  };
  if (head > 0 && (isLow(old, head) || isLow(made, head))) head--;
  if (tail > 0 && (isLow(old, old.length - tail) || isLow(made, made.length - tail))) tail--;
  return {
    stage: 'edit',
    rule: 'reader-edit',
    before: old.slice(head, old.length - tail),
    after: made.slice(head, made.length - tail),
    at: at + head,
  };
}

/** The text without the first `count` changes, of those that led to `blocks`. Null where a later change took a part of one and more. */
export function textBeforeEdits(
  blocks: readonly Block[],
  changes: readonly Change[],
  count: number,
): readonly Block[] | null {
  let current = blocks;
  let log = changes;
  for (let index = count - 1; index >= 0; index--) {
    const entry = log[index];
    const undone = undo(log, index);
    if (entry === undefined || undone === null) return null;
    if (undone.span !== null) current = spliceBlocks(current, undone.span, entry.before);
    log = undone.changes;
  }
  return current;
}
