/** Checks a whole file before anything is restored: seal, form, names, sizes, checksums, counts, every record. */

import { isFullRecord, isLog } from '../library/full-record.ts';
import type { FullRecord, Log, RecordBatch, SetAside } from '../library/records.ts';
import { amount, oneOf, type Shape, shapeOf, text } from '../model/shapes.ts';
import { BackupError } from './errors.ts';
import {
  type BackupCounts,
  formatName,
  formatVersion,
  type Head,
  headName,
  isHead,
  isManifest,
  type Manifest,
  manifestName,
  type Sort,
  settingsName,
  sortOf,
} from './format.ts';
import { jsonOf, valuesOf } from './lines.ts';
import { checkSeal, sha256 } from './seal.ts';
import { directoryOf, unpack, type ZipEntry } from './zip-reader.ts';

export interface Checking {
  readonly signal: AbortSignal;
  /** Speeches checked so far, of how many. */
  readonly progress: (done: number, total: number) => void;
}

/** A sound file. */
export interface Checked {
  readonly madeAt: string;
  readonly counts: BackupCounts;
  readonly ids: ReadonlySet<string>;
  /** Not checked. */
  readonly settings: unknown;
  /** Its records, read from the file again. */
  batches(): AsyncGenerator<RecordBatch, void, undefined>;
  aside(): Promise<readonly SetAside[]>;
}

const damaged = (what: string) => new BackupError('backup-damaged', what);

const isSetAside: Shape<SetAside> = shapeOf<Omit<SetAside, 'n' | 'record'>>({
  table: oneOf('rows', 'texts', 'versions', 'edits'),
  key: text,
  foundAt: amount,
}) as Shape<SetAside>;

/**
 * Checks a whole file, holding one part at a time.
 *
 * @throws {BackupError} with the reason; the signal's reason when cancelled.
 */
export async function checkBackup(file: Blob, { signal, progress }: Checking): Promise<Checked> {
  await checkSeal(file, signal);
  const directory = await directoryOf(file);
  const head = await readHead(file, directory);
  const manifest = await readManifest(file, directory);
  const byName = new Map(directory.map((entry) => [entry.name, entry]));
  const sums: Record<Sort | 'versions', number> = { logs: 0, speeches: 0, aside: 0, versions: 0 };
  const ids = new Set<string>();
  let settings: unknown = null;
  for (const { name, sha256: wanted, records } of manifest.entries) {
    signal.throwIfAborted();
    const entry = byName.get(name);
    if (entry === undefined) throw damaged(`${name} is missing`);
    const bytes = await unpack(file, entry);
    if ((await sha256(bytes)) !== wanted) throw damaged(`the checksum of ${name}`);
    const values = valuesOf(bytes);
    if (values.length !== records) throw damaged(`the records of ${name}`);
    const sort = sortOf(name);
    if (name === settingsName) [settings] = values;
    if (sort === null) continue;
    sums[sort] += values.length;
    if (sort === 'logs') logsOf(values);
    else if (sort === 'aside') asideOf(values);
    else {
      for (const { row, versions } of recordsOf(values)) {
        if (ids.has(row.id)) throw damaged(`two records of ${row.id}`);
        ids.add(row.id);
        sums.versions += versions.length;
      }
      progress(sums.speeches, manifest.counts.speeches);
    }
  }
  const isCounted = Object.entries(sums).every(([sort, sum]) => manifest.counts[sort as Sort] === sum);
  if (!isCounted) throw damaged('the sums');
  signal.throwIfAborted();
  return {
    madeAt: head.madeAt,
    counts: manifest.counts,
    ids,
    settings,
    batches: () => batchesIn(file, directory, signal),
    aside: async () => {
      const parts = directory.filter(({ name }) => sortOf(name) === 'aside');
      return (await Promise.all(parts.map(async (entry) => asideOf(valuesOf(await unpack(file, entry)))))).flat();
    },
  };
}

async function readHead(file: Blob, [first]: readonly ZipEntry[]): Promise<Head> {
  if (first?.name !== headName) throw new BackupError('backup-foreign', 'The first entry is another');
  const value = jsonOf(await unpack(file, first));
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== formatName) throw new BackupError('backup-foreign', 'The form is another');
  if (typeof version === 'number' && version > formatVersion) throw new BackupError('backup-newer', `Form ${version}`);
  if (!isHead(value) || value.version !== formatVersion) throw damaged('the head');
  return value;
}

/** The manifest names every entry but itself, in order, with the sizes of the zip. */
async function readManifest(file: Blob, directory: readonly ZipEntry[]): Promise<Manifest> {
  const last = directory.at(-1);
  if (last?.name !== manifestName) throw damaged('the manifest is missing');
  const value = jsonOf(await unpack(file, last));
  if (!isManifest(value)) throw damaged('the manifest');
  const others = directory.slice(0, -1);
  const fits =
    value.entries.length === others.length &&
    value.entries.every(({ name, bytes }, n) => others[n]?.name === name && others[n]?.bytes === bytes);
  if (!fits || value.entries.slice(2).some(({ name }) => sortOf(name) === null)) throw damaged('the names of entries');
  if (value.entries[1]?.name !== settingsName) throw damaged('the settings are missing');
  return value;
}

/** Each part of speeches after the part of their logs. */
async function* batchesIn(
  file: Blob,
  directory: readonly ZipEntry[],
  signal: AbortSignal,
): AsyncGenerator<RecordBatch, void, undefined> {
  let logs: readonly Log[] = [];
  for (const entry of directory) {
    const sort = sortOf(entry.name);
    if (sort !== 'logs' && sort !== 'speeches') continue;
    signal.throwIfAborted();
    const values = valuesOf(await unpack(file, entry));
    if (sort === 'logs') logs = logsOf(values);
    else yield { records: recordsOf(values), logs };
  }
}

function logsOf(values: readonly unknown[]): readonly Log[] {
  if (!values.every(isLog)) throw damaged('a log of no such form');
  return values;
}

function recordsOf(values: readonly unknown[]): readonly FullRecord[] {
  if (!values.every(isFullRecord)) throw damaged('a record of no such form');
  return values;
}

function asideOf(values: readonly unknown[]): readonly SetAside[] {
  if (!values.every(isSetAside)) throw damaged('a record set aside of no such form');
  return values;
}
