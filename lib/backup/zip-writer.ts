/** Writes a sealed zip, holding one entry at a time. */
import { Zip, ZipDeflate } from 'fflate';
import { newSealer, sealBytes, zipEndBytes } from './seal.ts';

export interface SealedZip {
  /** Packs an entry. */
  add(name: string, bytes: Uint8Array): Promise<Uint8Array[]>;
  /** The last pieces: directory and seal. */
  end(): Promise<Uint8Array[]>;
}

/** Begins a zip. All entries get one time: local, without zone, 1980 or later. */
export function sealedZip(modified: string): SealedZip {
  const mtime = new Date(modified);
  const sealer = newSealer();
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const take = async () => {
    const pieces = ready;
    ready = [];
    for (const piece of pieces) await sealer.add(piece);
    return pieces;
  };
  return {
    add: (name, bytes) => {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = mtime;
      zip.add(entry);
      entry.push(bytes, true);
      return take();
    },
    end: async () => {
      zip.end();
      const last = ready.at(-1);
      if (last === undefined || last.length < zipEndBytes) throw new TypeError('A zip ends with its end record');
      // The last two bytes are the length of the comment
      new DataView(last.buffer, last.byteOffset).setUint16(last.length - 2, sealBytes, true);
      const pieces = await take();
      return [...pieces, new TextEncoder().encode(await sealer.end())];
    },
  };
}
