/** Saved speeches as they are exported. */

import { type Log, type Saved, speechOf } from '../library/records.ts';
import type { Speech, TargetScript } from '../model/types.ts';
import type { ExportItem } from './summary.ts';

/** Records come in the order asked for, without those that are gone. */
export interface Shelf {
  batches(ids: readonly string[], size?: number): AsyncIterable<readonly Saved[]>;
  log(logId: string): Promise<Log | null>;
}

export interface Wanted {
  readonly to: TargetScript;
  /** In that script, with the marks that the reader wants, in the same order. */
  readonly present: (speeches: readonly Speech[], to: TargetScript) => Promise<readonly Speech[]>;
  /** Only one format prints the log of the page. */
  readonly withChanges: boolean;
}

/** Enough to keep the background busy, few enough to fit in memory. */
const batchSize = 20;

/** The speeches of those ids, read batch by batch while they are written. */
export async function* libraryItems(
  shelf: Shelf,
  ids: readonly string[],
  { to, present, withChanges }: Wanted,
): AsyncGenerator<ExportItem, void, undefined> {
  for await (const batch of shelf.batches(ids, batchSize)) {
    const speeches = await present(batch.map(speechOf), to);
    for (const [n, saved] of batch.entries()) {
      const speech = speeches[n];
      if (speech === undefined) continue;
      yield itemOf(saved, speech, to, withChanges ? await shelf.log(saved.text.logId) : null);
    }
  }
}

function itemOf({ row }: Saved, speech: Speech, to: TargetScript, log: Log | null): ExportItem {
  const { id, site, kind, starred, note, url, tags } = row;
  return {
    speech,
    meta: { url, saved: localTime(row.savedAt), script: to === 'keep' ? row.script : to, tags },
    record: {
      id,
      site,
      kind,
      starred,
      note,
      score: log?.score ?? null,
      reasons: log?.reasons ?? [],
      script: { source: row.script, target: to },
      changes: log?.changes ?? [],
    },
  };
}

/** Local time without zone, to the second (`2026-01-02T03:04:05`), of milliseconds since 1970. */
export function localTime(time: number): string {
  return new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
