import { logIdsOf } from '../library/full-record.ts';
import type { FullRecord, Log, RecordBatch, SetAside } from '../library/records.ts';
import {
  type BackupCounts,
  formatName,
  formatVersion,
  type Head,
  headName,
  type Manifest,
  type ManifestEntry,
  manifestName,
  partName,
  type Sort,
  settingsName,
} from './format.ts';
import { jsonLines } from './lines.ts';
import { sha256 } from './seal.ts';
import { sealedZip } from './zip-writer.ts';

export interface BackupSource {
  /** Every speech; each batch holds all logs that it refers to. */
  everything(): AsyncIterable<RecordBatch>;
  /** Records besides these: set aside, or unreadable. */
  leftOut(known: ReadonlySet<string>): Promise<readonly SetAside[]>;
  /** The reader's settings and own rules. */
  readonly settings: unknown;
}

export interface BackupOptions {
  /** Time of the backup, in ms since 1970. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** Speeches written so far. */
  readonly progress: (done: number) => void;
}

/** Unpacked size of a full part: some hundreds of speeches. */
const partBytes = 4 * 1024 * 1024;

/**
 * Writes a backup in pieces, holding one part at a time; returns how much is in it.
 *
 * Each batch is consistent, the whole is not: what is saved during the backup may be missing.
 *
 * @throws the signal's reason when cancelled, and what the source throws.
 */
export async function* writeBackup(
  source: BackupSource,
  { now, signal, progress }: BackupOptions,
): AsyncGenerator<Uint8Array, BackupCounts, undefined> {
  const madeAt = new Date(now).toISOString();
  const zip = sealedZip(madeAt.slice(0, 19));
  const entries: ManifestEntry[] = [];
  const sums: Record<Sort | 'versions', number> = { logs: 0, speeches: 0, aside: 0, versions: 0 };
  const add = async (name: string, values: readonly unknown[]) => {
    const bytes = jsonLines(values);
    entries.push({ name, records: values.length, bytes: bytes.length, sha256: await sha256(bytes) });
    return zip.add(name, bytes);
  };
  const addPart = async (part: Part, number: number) => {
    sums.logs += part.logs.size;
    sums.speeches += part.speeches.length;
    sums.versions += part.versions;
    const logs = await add(partName('logs', number), [...part.logs.values()]);
    return [...logs, ...(await add(partName('speeches', number), part.speeches))];
  };

  const head: Head = { format: formatName, version: formatVersion, madeAt };
  yield* await add(headName, [head]);
  yield* await add(settingsName, [source.settings]);
  const written = new Set<string>();
  let number = 0;
  for await (const part of parts(source.everything())) {
    signal.throwIfAborted();
    yield* await addPart(part, ++number);
    for (const { row } of part.speeches) written.add(row.id);
    progress(sums.speeches);
  }
  const aside = await source.leftOut(written);
  sums.aside = aside.length;
  if (aside.length > 0) yield* await add(partName('aside', 1), aside);
  signal.throwIfAborted();
  const manifest: Manifest = { entries, counts: sums };
  yield* await zip.add(manifestName, jsonLines([manifest]));
  yield* await zip.end();
  return sums;
}

/** Speeches that are written together, with the logs they refer to. */
interface Part {
  readonly logs: ReadonlyMap<string, Log>;
  readonly speeches: readonly FullRecord[];
  readonly versions: number;
}

/** Puts speeches together until a part is full. */
async function* parts(batches: AsyncIterable<RecordBatch>): AsyncGenerator<Part, void, undefined> {
  let logs = new Map<string, Log>();
  let speeches: FullRecord[] = [];
  let chars = 0;
  const end = (): Part => {
    const part = { logs, speeches, versions: speeches.reduce((sum, { versions }) => sum + versions.length, 0) };
    logs = new Map();
    speeches = [];
    chars = 0;
    return part;
  };
  for await (const batch of batches) {
    const logById = new Map(batch.logs.map((log) => [log.id, log]));
    for (const record of batch.records) {
      for (const id of logIdsOf(record)) {
        const log = logById.get(id);
        if (log === undefined || logs.has(id)) continue;
        logs.set(id, log);
        chars += charsOfChanges(log);
      }
      speeches.push(record);
      chars += record.row.chars + record.versions.reduce((sum, { row }) => sum + row.chars, 0);
      // A Chinese character is three bytes of UTF-8
      if (chars * 3 >= partBytes) yield end();
    }
  }
  if (speeches.length > 0) yield end();
}

function charsOfChanges({ changes }: Log): number {
  return changes.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
}
