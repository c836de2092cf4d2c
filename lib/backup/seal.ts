/**
 * The seal of a backup: a checksum over all bytes before it, in the comment of the zip.
 *
 * The browser's SHA-256 needs all bytes at once, so the bytes are hashed in pieces of a fixed size, and then the hashes.
 */
import { BackupError } from './errors.ts';
import { formatName } from './format.ts';

const pieceBytes = 1024 * 1024;
const hashBytes = 32;
const seal = new RegExp(`^${formatName} sha256/1MiB ([0-9a-f]{64})$`, 'u');

/** Bytes of the seal's text. */
export const sealBytes = `${formatName} sha256/1MiB `.length + hashBytes * 2;

/** The bytes of a zip's end record without its comment; its last two give the comment's length. */
export const zipEndBytes = 22;

/** The SHA-256 of some bytes, as hex. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return hex(await digest(bytes));
}

async function digest(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource));
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Takes the bytes of a file in pieces of any size, and gives the text of the seal. */
export interface Sealer {
  add(bytes: Uint8Array): Promise<void>;
  end(): Promise<string>;
}

/** Begins a seal. */
export function newSealer(): Sealer {
  const hashes: Uint8Array[] = [];
  const piece = new Uint8Array(pieceBytes);
  let filled = 0;
  const close = async () => {
    hashes.push(await digest(piece.subarray(0, filled)));
    filled = 0;
  };
  return {
    add: async (bytes) => {
      for (let at = 0; at < bytes.length; ) {
        const some = bytes.subarray(at, at + pieceBytes - filled);
        piece.set(some, filled);
        filled += some.length;
        at += some.length;
        if (filled === pieceBytes) await close();
      }
    },
    end: async () => {
      await close();
      const all = new Uint8Array(hashes.length * hashBytes);
      for (const [n, hash] of hashes.entries()) all.set(hash, n * hashBytes);
      return `${formatName} sha256/1MiB ${await sha256(all)}`;
    },
  };
}

/**
 * Checks the seal.
 *
 * @throws {BackupError} `backup-foreign`, `backup-truncated`, `backup-damaged`, `backup-unreadable`.
 */
export async function checkSeal(file: Blob, signal: AbortSignal): Promise<void> {
  const start = await bytesAt(file, 0, 30 + 11);
  const startsAsZip = [0x50, 0x4b, 3, 4].every((byte, index) => start[index] === byte);
  const isOurs = startsAsZip && new TextDecoder('latin1').decode(start.subarray(30)) === 'backup.json';
  const end = new TextDecoder('latin1').decode(await bytesAt(file, Math.max(0, file.size - sealBytes), file.size));
  const found = seal.exec(end);
  if (found === null) {
    if (!isOurs) throw new BackupError('backup-foreign', 'The file does not begin as a backup');
    // A backup that another program packed again ends as a zip does; one that broke off ends anywhere
    const plainEnd = await bytesAt(file, file.size - zipEndBytes, file.size);
    const isWhole = [0x50, 0x4b, 5, 6].every((byte, index) => plainEnd[index] === byte);
    throw new BackupError(isWhole ? 'backup-foreign' : 'backup-truncated', 'The file bears no seal at its end');
  }
  const sealer = newSealer();
  const sealed = file.size - sealBytes;
  for (let at = 0; at < sealed; at += pieceBytes) {
    signal.throwIfAborted();
    await sealer.add(await bytesAt(file, at, Math.min(at + pieceBytes, sealed)));
  }
  if ((await sealer.end()) !== end) throw new BackupError('backup-damaged', 'The seal does not fit the bytes');
}

/** Some bytes of a file. Throws a `BackupError` `backup-unreadable` where the browser cannot read it (any more). */
export async function bytesAt(file: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw new BackupError('backup-unreadable', 'The file cannot be read', { cause });
  }
}
