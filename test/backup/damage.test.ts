/** What is no whole backup is refused with its reason, and the library is left as it is. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formatName } from '../../lib/backup/format.ts';
import { jsonLines } from '../../lib/backup/lines.ts';
import { sealBytes, sha256, zipEndBytes } from '../../lib/backup/seal.ts';
import { sealedZip } from '../../lib/backup/zip-writer.ts';
import type { FullRecord } from '../../lib/library/records.ts';
import { backupOf, contentsOf, restoreInto, shelfOf } from './library.ts';
import { randomRecords } from './sample.ts';

const batch = await randomRecords(6, 11);
const backup = new Uint8Array(await (await backupOf(await shelfOf(batch))).arrayBuffer());
const own = await shelfOf(await randomRecords(2, 12));
const before = await contentsOf(own);

/** Restores bytes into a library that has records of its own, and gives the code with which they were refused. */
async function refusal(bytes: Uint8Array): Promise<unknown> {
  const error: unknown = await restoreInto(own, new Blob([bytes.slice()])).catch((one: unknown) => one);
  expect(await contentsOf(own)).toEqual(before);
  return (error as { code?: unknown }).code;
}

test('the backup itself is taken', async () => {
  const report = await restoreInto(await shelfOf({ records: [], logs: [] }), new Blob([backup.slice()]));
  expect(report.counts.added).toBe(6);
});

/** Where in the file something stands. */
const at = (text: string) => Buffer.from(backup).indexOf(text, 0, 'latin1');
const directoryAt = Buffer.from(backup).lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
const places: readonly (readonly [string, number])[] = [
  ['in the first signature', 1],
  ['in the time of an entry', 11],
  ['in the name of the head', 31],
  ['in packed settings', at('settings.json') + 14],
  ['in packed logs', at('logs/000001.jsonl') + 60],
  ['in packed speeches', at('speeches/000001.jsonl') + 200],
  ['in the name of a part', at('speeches/000001.jsonl') + 3],
  ['in a descriptor', at('PK\u0007\u0008') + 5],
  ['in the manifest', at('manifest.json') + 30],
  ['in the directory', at('PK\u0001\u0002') + 18],
  ['in a directory name', Buffer.from(backup).lastIndexOf('manifest.json', undefined, 'latin1') + 2],
  ['in the number of entries', directoryAt + 10],
  ['in the place of the directory', directoryAt + 17],
  ['in the length of the comment', directoryAt + 20],
  ['in the sum of the seal', backup.length - 3],
];

describe('one byte that differs', () => {
  test.each(places)('%s', async (_, place) => {
    expect(place).toBeGreaterThan(0);
    const bytes = backup.slice();
    bytes[place]! ^= 1;
    expect(['backup-damaged', 'backup-foreign']).toContain(await refusal(bytes));
  });

  test('anywhere: every 37th byte of the file, by every bit', async () => {
    const taken: number[] = [];
    for (let place = 0; place < backup.length; place += 37) {
      const bytes = backup.slice();
      bytes[place]! ^= 1 << (place % 8);
      const result = await restoreInto(own, new Blob([bytes.slice()])).catch(() => null);
      if (result !== null) taken.push(place);
    }
    expect(taken).toEqual([]);
    expect(await contentsOf(own)).toEqual(before);
  });
});

describe('a file that broke off, or grew', () => {
  const parts = [0.999, 0.9, 0.5, 0.1];
  test.each(parts)('%f of it', async (part) => {
    expect(await refusal(backup.slice(0, Math.floor(backup.length * part)))).toBe('backup-truncated');
  });

  test.each<[string, Uint8Array, string]>([
    ['without its last byte', backup.slice(0, -1), 'backup-truncated'],
    ['without its seal', backup.slice(0, -sealBytes), 'backup-foreign'],
    ['without its end record', backup.slice(0, -sealBytes - zipEndBytes), 'backup-truncated'],
    ['with a byte too many', new Uint8Array([...backup, 10]), 'backup-truncated'],
    ['with a byte in front', new Uint8Array([10, ...backup]), 'backup-damaged'],
    ['with a byte left out', new Uint8Array([...backup.slice(0, 500), ...backup.slice(501)]), 'backup-damaged'],
    ['with a block of zeros', backup.slice().fill(0, 300, 812), 'backup-damaged'],
    ['twice', new Uint8Array([...backup, ...backup]), 'backup-damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });
});

describe('another file', () => {
  test.each<[string, Uint8Array]>([
    ['an empty one', new Uint8Array()],
    ['a text', strToU8('同志们：')],
    ['a zip of Markdown', zipSync({ 'index.md': strToU8('# 目录'), '讲话.md': strToU8('# 讲话') })],
    ['a zip without entries', zipSync({})],
    ['a backup that was packed anew', zipSync({ 'backup.json': strToU8('{}'), 'manifest.json': strToU8('{}') })],
    ['a page', strToU8('<html><p>PK</p></html>')],
    ['a gigabyte of nothing, told by its head alone', strToU8('PK\u0003\u0004')],
  ])('%s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('backup-foreign');
  });
});

/** A zip with a true seal, so that only what is in it can give it away. Entries not in the manifest unless `manifest` says so. */
async function forged(
  entries: readonly (readonly [string, Uint8Array])[],
  {
    counts = {},
    manifest = true,
    lie = (entry: object) => entry,
  }: { counts?: object; manifest?: boolean; lie?: (entry: object) => object } = {},
): Promise<Uint8Array> {
  const zip = sealedZip('2026-01-02T03:04:06');
  const pieces: Uint8Array[] = [];
  const listed: object[] = [];
  for (const [name, bytes] of entries) {
    pieces.push(...(await zip.add(name, bytes)));
    const records = Buffer.from(bytes).toString('latin1').split('\n').length - 1;
    listed.push(lie({ name, records, bytes: bytes.length, sha256: await sha256(bytes) }));
  }
  const sums = { logs: 0, speeches: 0, versions: 0, aside: 0, ...counts };
  if (manifest) pieces.push(...(await zip.add('manifest.json', jsonLines([{ entries: listed, counts: sums }]))));
  pieces.push(...(await zip.end()));
  return new Uint8Array(Buffer.concat(pieces));
}

const head = (more: object = {}) =>
  ['backup.json', jsonLines([{ format: formatName, version: 1, madeAt: '2026-01-02T00:00:00Z', ...more }])] as const;
const plain = ['settings.json', jsonLines([null])] as const;
const [record] = batch.records as [FullRecord, ...FullRecord[]];
const speeches = (values: readonly unknown[]) => ['speeches/000001.jsonl', jsonLines(values)] as const;
const logs = (values: readonly unknown[]) => ['logs/000001.jsonl', jsonLines(values)] as const;
const one = { counts: { speeches: 1, versions: record.versions.length } };
const raw = (line: string) => ['speeches/000001.jsonl', strToU8(`${line}\n`)] as const;
const withKey = (key: string) => JSON.stringify(record).replace('"title"', `"${key}":{"polluted":1},"title"`);

describe('a forged file with a true seal', () => {
  test('is taken where all is well', async () => {
    const empty = await shelfOf({ records: [], logs: [] });
    const file = new Blob([(await forged([head(), plain, logs([]), speeches([record])], one)).slice()]);
    expect((await restoreInto(empty, file)).counts.added).toBe(1);
    expect(await empty.books.read(record.row.id)).toEqual({ row: record.row, text: record.text });
  });

  test.each<[string, () => Promise<Uint8Array>, string]>([
    ['a newer form', () => forged([head({ version: 2 }), ['unheard-of', strToU8('x')]]), 'backup-newer'],
    ['a form of another program', () => forged([head({ format: 'other' }), plain]), 'backup-foreign'],
    ['a form without a number', () => forged([head({ version: 'x' }), plain]), 'backup-damaged'],
    ['a form of the number 0', () => forged([head({ version: 0 }), plain]), 'backup-damaged'],
    ['another first entry', () => forged([plain, head()]), 'backup-foreign'],
    ['no manifest', () => forged([head(), plain], { manifest: false }), 'backup-damaged'],
    ['no settings', () => forged([head(), speeches([record])], one), 'backup-damaged'],
    [
      'a path out of the zip',
      () => forged([head(), plain, ['../speeches/000001.jsonl', jsonLines([record])]], one),
      'backup-damaged',
    ],
    ['an absolute path', () => forged([head(), plain, ['/etc/passwd', strToU8('x')]]), 'backup-damaged'],
    [
      'a name of no part',
      () => forged([head(), plain, ['speeches/1.jsonl', jsonLines([record])]], one),
      'backup-damaged',
    ],
    ['an entry twice', () => forged([head(), plain, speeches([record]), speeches([record])], one), 'backup-damaged'],
    [
      'a record twice',
      () =>
        forged([head(), plain, speeches([record, record])], {
          counts: { speeches: 2, versions: record.versions.length * 2 },
        }),
      'backup-damaged',
    ],
    [
      'a wrong sum',
      () => forged([head(), plain, speeches([record])], { counts: { speeches: 2, versions: record.versions.length } }),
      'backup-damaged',
    ],
    [
      'a huge sum',
      () => forged([head(), plain, speeches([record])], { counts: { speeches: 1e300 } }),
      'backup-damaged',
    ],
    [
      'a wrong checksum',
      () =>
        forged([head(), plain, speeches([record])], { ...one, lie: (entry) => ({ ...entry, sha256: '0'.repeat(64) }) }),
      'backup-damaged',
    ],
    [
      'a wrong number of records',
      () => forged([head(), plain, speeches([record])], { ...one, lie: (entry) => ({ ...entry, records: 7 }) }),
      'backup-damaged',
    ],
    [
      'a wrong size',
      () => forged([head(), plain, speeches([record])], { ...one, lie: (entry) => ({ ...entry, bytes: 1 }) }),
      'backup-damaged',
    ],
    [
      'a name that the manifest lacks',
      () =>
        forged([head(), plain, speeches([record])], { ...one, lie: (entry) => ({ ...entry, name: 'backup.json' }) }),
      'backup-damaged',
    ],
    [
      'a manifest of another shape',
      () => forged([head(), plain, ['manifest.json', strToU8('[]')]], { manifest: false }),
      'backup-damaged',
    ],
    [
      'a record of another shape',
      () => forged([head(), plain, speeches([{ row: { id: 'x' } }])], one),
      'backup-damaged',
    ],
    [
      'a number for a text',
      () => forged([head(), plain, speeches([{ ...record, row: { ...record.row, title: 7 } }])], one),
      'backup-damaged',
    ],
    [
      'a block of no kind',
      () =>
        forged([head(), plain, speeches([{ ...record, text: { ...record.text, blocks: [{ type: 'song' }] } }])], one),
      'backup-damaged',
    ],
    [
      'a text of another record',
      () => forged([head(), plain, speeches([{ ...record, text: { ...record.text, id: 'other' } }])], one),
      'backup-damaged',
    ],
    [
      'a log of another shape',
      () => forged([head(), plain, logs([{ id: 1 }])], { counts: { logs: 1 } }),
      'backup-damaged',
    ],
    ['null for a record', () => forged([head(), plain, speeches([null])], one), 'backup-damaged'],
    ['a key into the prototype', () => forged([head(), plain, raw(withKey('__proto__'))], one), 'backup-damaged'],
    ['the same, escaped', () => forged([head(), plain, raw(withKey('\\u005f_proto__'))], one), 'backup-damaged'],
    ['a line that is no JSON', () => forged([head(), plain, raw('{"row":')], one), 'backup-damaged'],
    [
      'a line that does not end',
      () => forged([head(), plain, ['speeches/000001.jsonl', strToU8('{}')]], one),
      'backup-damaged',
    ],
    [
      'bytes that are no UTF-8',
      () => forged([head(), plain, ['speeches/000001.jsonl', new Uint8Array([34, 0xff, 34, 10])]], one),
      'backup-damaged',
    ],
    [
      'nesting without end',
      () => forged([head(), plain, raw('['.repeat(200_000) + ']'.repeat(200_000))], one),
      'backup-damaged',
    ],
    [
      'a bomb of blanks',
      () => forged([head(), plain, ['speeches/000001.jsonl', new Uint8Array(80_000_000).fill(32)]], one),
      'backup-too-big',
    ],
  ])('%s', async (_, make, code) => {
    expect(await refusal(await make())).toBe(code);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('texts that only look like such keys are taken', async () => {
    const text = { ...record.text, blocks: [{ type: 'paragraph' as const, text: '{"__proto__":1}' }] };
    const file = await forged([head(), plain, speeches([{ ...record, text, versions: [] }])], {
      counts: { speeches: 1 },
    });
    const empty = await shelfOf({ records: [], logs: [] });
    expect((await restoreInto(empty, new Blob([file.slice()]))).counts.added).toBe(1);
    expect((await empty.books.read(record.row.id)).text).toEqual(text);
  });
});

describe('a zip whose directory lies', () => {
  /** The same bytes with a true seal again. */
  async function resealed(change: (bytes: Uint8Array, directory: number) => void): Promise<Uint8Array> {
    const bytes = backup.slice(0, -sealBytes);
    change(bytes, Buffer.from(bytes).indexOf('PK\u0001\u0002', 0, 'latin1'));
    const { newSealer } = await import('../../lib/backup/seal.ts');
    const sealer = newSealer();
    await sealer.add(bytes);
    return new Uint8Array([...bytes, ...strToU8(await sealer.end())]);
  }
  const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset);

  test.each<[string, (bytes: Uint8Array, directory: number) => void]>([
    ['an unpacked size of 4 GB', (bytes, at) => view(bytes).setUint32(at + 24, 0xffffffff, true)],
    ['an unpacked size too small', (bytes, at) => view(bytes).setUint32(at + 24, 1, true)],
    ['an unpacked size too large', (bytes, at) => view(bytes).setUint32(at + 24, 5000, true)],
    ['a packed size that reaches into the next', (bytes, at) => view(bytes).setUint32(at + 20, 5000, true)],
    ['a place that overlaps', (bytes, at) => view(bytes).setUint32(at + 42, 7, true)],
    ['encryption', (bytes, at) => view(bytes).setUint16(at + 8, 9, true)],
    ['another way of packing', (bytes, at) => view(bytes).setUint16(at + 10, 12, true)],
    ['a name that goes on without end', (bytes, at) => view(bytes).setUint16(at + 28, 0xffff, true)],
    ['65,535 entries', (bytes) => view(bytes).setUint16(bytes.length - zipEndBytes + 10, 0xffff, true)],
    ['a directory that begins elsewhere', (bytes) => view(bytes).setUint32(bytes.length - zipEndBytes + 16, 3, true)],
    ["a name that is not the entry's own", (bytes) => view(bytes).setUint8(31, 0x41)],
  ])('%s', async (_, change) => {
    expect(['backup-damaged', 'backup-too-big', 'backup-foreign']).toContain(await refusal(await resealed(change)));
  });
});
