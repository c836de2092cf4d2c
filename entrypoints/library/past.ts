/** History of the open speech: the log of its page, the reader's edits, older versions. */

import { signal } from '@preact/signals';
import { announceChange } from '../../lib/library/changes.ts';
import type { Edited, Saved, Version } from '../../lib/library/records.ts';
import { type FittingLog, fittingLog, type SavedLogPart } from '../../lib/library/saved-log.ts';
import { PutBackError } from '../../lib/model/put-back.ts';
import type { Change } from '../../lib/model/types.ts';
import { t } from '../../lib/platform/i18n.ts';
import { say } from './notice.ts';
import { showVersion } from './opened.ts';
import { binned, rows } from './shelf.ts';
import { store } from './store.ts';

export interface Past {
  readonly id: string;
  /** The record at the time of reading. */
  readonly changedAt: number;
  /** The log of its page, which may have held other speeches too. */
  readonly changes: readonly Change[];
  /** Which changes lie in this text and how to put them back; null if the log does not fit the text. */
  readonly log: FittingLog | null;
  /** Latest first. */
  readonly edits: readonly Edited[];
  readonly versions: readonly Version[];
}

export const past = signal<Past | null>(null);

export async function readPast(saved: Saved): Promise<void> {
  const { row, text } = saved;
  if (past.value?.id === row.id && past.value.changedAt === row.changedAt) return;
  const [log, edits, versions] = await Promise.all([
    store.log(text.logId),
    store.edits(row.id),
    store.versions(row.id),
  ]);
  const changes = log?.changes ?? [];
  past.value = {
    id: row.id,
    changedAt: row.changedAt,
    changes,
    log: changes.length === 0 ? null : await logOf(saved, changes),
    edits: edits.toReversed(),
    versions: versions.toReversed(),
  };
}

/** Offsets of a log count over all speeches of its page, in order. */
async function logOf(saved: Saved, changes: readonly Change[]): Promise<FittingLog | null> {
  const { url, savedAt, id } = saved.row;
  const near = [...(rows.value ?? []), ...binned.value].filter(
    (row) => row.id === id || row.savedAt === savedAt || (url !== null && row.url === url),
  );
  const texts = await store.readMany(near.map((row) => row.id));
  const page = texts
    .filter(({ text }) => text.logId === saved.text.logId)
    .sort((a, b) => a.row.ordinal - b.row.ordinal);
  if (page.some(({ row }, n) => row.ordinal !== n)) return null;
  const parts = await Promise.all(page.map(partOf));
  return fittingLog(
    parts,
    page.findIndex(({ row }) => row.id === id),
    changes,
  );
}

/** The reader's edits; each made the version after the one it began with. */
async function partOf({ row, text }: Saved): Promise<SavedLogPart> {
  const made = (await store.edits(row.id)).filter(({ version }) => version !== null);
  const since: Edited[] = [];
  let version = row.version;
  for (const edit of made.toReversed()) {
    if (edit.version !== version - 1) break;
    since.unshift(edit);
    version--;
  }
  return { blocks: text.blocks, edits: since.flatMap((edit) => edit.changes) };
}

/** Puts a change of the page's log back; this is an edit too. */
export async function putBackEntry({ row }: Saved, entry: number): Promise<void> {
  const blocks = past.value?.log?.putBack(entry) ?? null;
  if (blocks === null) throw new PutBackError(`Entry ${entry} cannot be put back alone`);
  await store.edit(row.id, { blocks }, row.changedAt);
  tell(row.id, t('putBackDone'));
}

export async function putBackEdit({ row }: Saved, key: string): Promise<void> {
  await store.putBack(row.id, key);
  tell(row.id, t('putBackDone'));
}

export async function useOlder({ row }: Saved, n: number): Promise<void> {
  await store.useVersion(row.id, n);
  await showVersion(null);
  tell(row.id, t('versionUsed', n));
}

function tell(id: string, text: string): void {
  announceChange([id]);
  say({ text, tone: 'done' });
}
