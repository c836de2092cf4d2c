/**
 * Reads a zip by its directory, one entry at a time.
 *
 * Accepts only what `zip-writer` writes: no encryption, no extra fields, entries without space between. Names and sizes are
 * checked before anything is unpacked, and unpacking stops at the announced size.
 */
import { Inflate } from 'fflate';
import { BackupError } from './errors.ts';
import { limits } from './format.ts';
import { bytesAt, sealBytes, zipEndBytes } from './seal.ts';

export interface ZipEntry {
  readonly name: string;
  /** Offset of the entry's local header. */
  readonly at: number;
  readonly packedBytes: number;
  readonly bytes: number;
}

const localHeadBytes = 30;
const directoryHeadBytes = 46;
/** Upper bound: names are short. */
const mostDirectoryBytes = limits.entries * (directoryHeadBytes + 64);
/** Sizes and checksum, repeated after an entry's bytes. */
const descriptorBytes = 16;

const damaged = (what: string) => new BackupError('backup-damaged', `zip: ${what}`);

/** The entries of a sealed zip. Throws `backup-damaged` and `backup-too-big`. */
export async function directoryOf(file: Blob): Promise<readonly ZipEntry[]> {
  const endsAt = file.size - sealBytes - zipEndBytes;
  const end = viewOf(await bytesAt(file, Math.max(0, endsAt), file.size));
  if (endsAt < 0 || end.byteLength < zipEndBytes || end.getUint32(0, true) !== 0x06054b50)
    throw damaged('no end record');
  const number = end.getUint16(10, true);
  const size = end.getUint32(12, true);
  const at = end.getUint32(16, true);
  if (end.getUint16(20, true) !== sealBytes || at + size !== endsAt || end.getUint16(8, true) !== number) {
    throw damaged('the end record does not fit');
  }
  if (number > limits.entries || size > mostDirectoryBytes)
    throw new BackupError('backup-too-big', `${number} entries`);
  const entries = readDirectory(viewOf(await bytesAt(file, at, endsAt)), number);
  checkLayout(entries, at);
  checkSizes(entries);
  return entries;
}

function readDirectory(view: DataView, number: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + directoryHeadBytes <= view.byteLength) {
    const nameBytes = view.getUint16(at + 28, true);
    const isPlain = view.getUint16(at + 8, true) === 8 && view.getUint16(at + 10, true) === 8;
    const hasMore = view.getUint16(at + 30, true) > 0 || view.getUint16(at + 32, true) > 0;
    if (view.getUint32(at, true) !== 0x02014b50 || !isPlain || hasMore) throw damaged('a foreign entry');
    if (at + directoryHeadBytes + nameBytes > view.byteLength) throw damaged('a name that goes on');
    entries.push({
      name: textAt(view, at + directoryHeadBytes, nameBytes),
      at: view.getUint32(at + 42, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
    });
    at += directoryHeadBytes + nameBytes;
  }
  if (at !== view.byteLength || entries.length !== number) throw damaged('the directory does not fit');
  return entries;
}

/** Overlapping entries could unpack the same bytes many times (a zip bomb). */
function checkLayout(entries: readonly ZipEntry[], directoryAt: number): void {
  let at = 0;
  for (const entry of entries) {
    if (entry.at !== at) throw damaged('a hole, or an overlap');
    at += localHeadBytes + entry.name.length + entry.packedBytes + descriptorBytes;
  }
  if (at !== directoryAt) throw damaged('something before the directory');
  if (new Set(entries.map(({ name }) => name)).size !== entries.length) throw damaged('a name that stands twice');
}

function checkSizes(entries: readonly ZipEntry[]): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 0);
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  const isDense = total > limits.ratioFrom && total > packed * limits.ratio;
  if (isDense || total > limits.totalBytes || entries.some(({ bytes }) => bytes > limits.entryBytes)) {
    throw new BackupError('backup-too-big', `${total} bytes in ${packed}`);
  }
}

/** Packed bytes unpacked at a time: deflate gives at most a thousand times as many. */
const inflateBytes = 16 * 1024;

/** Unpacks an entry. Throws `backup-damaged` if the size is not the announced one. */
export async function unpack(file: Blob, entry: ZipEntry): Promise<Uint8Array> {
  const head = viewOf(await bytesAt(file, entry.at, entry.at + localHeadBytes + entry.name.length));
  const isHead = head.byteLength > localHeadBytes && head.getUint32(0, true) === 0x04034b50;
  if (!isHead || textAt(head, localHeadBytes, head.byteLength - localHeadBytes) !== entry.name) {
    throw damaged('an entry under another name');
  }
  const from = entry.at + head.byteLength;
  const packed = await bytesAt(file, from, from + entry.packedBytes);
  const unpacked = new Uint8Array(entry.bytes);
  let filled = 0;
  const inflate = new Inflate((piece) => {
    if (filled + piece.length > unpacked.length) throw damaged('more bytes than announced');
    unpacked.set(piece, filled);
    filled += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += inflateBytes) {
      inflate.push(packed.subarray(at, at + inflateBytes), at + inflateBytes >= packed.length);
    }
  } catch (cause) {
    throw cause instanceof BackupError
      ? cause
      : new BackupError('backup-damaged', 'An entry cannot be unpacked', { cause });
  }
  if (filled !== unpacked.length) throw damaged('fewer bytes than announced');
  return unpacked;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Names are ASCII; anything else is not a name of a backup. */
function textAt(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, length));
}
