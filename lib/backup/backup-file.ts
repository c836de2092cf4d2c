/** Puts the pieces of a backup together as a file that the browser may keep on the disk. */
import type { BackupCounts } from './format.ts';
import { type BackupOptions, type BackupSource, writeBackup } from './write.ts';

/** Bytes that are held before they are handed to the browser. */
const heldBytes = 4 * 1024 * 1024;

/** Writes a backup. Throws what `writeBackup` throws. */
export async function backupFile(
  source: BackupSource,
  options: BackupOptions,
): Promise<{ readonly file: Blob; readonly counts: BackupCounts }> {
  const blobs: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const flush = () => {
    blobs.push(new Blob(held));
    held = [];
    bytes = 0;
  };
  const pieces = writeBackup(source, options);
  for (;;) {
    const next = await pieces.next();
    if (next.done) {
      flush();
      return { file: new Blob(blobs, { type: 'application/zip' }), counts: next.value };
    }
    held.push(next.value as Uint8Array<ArrayBuffer>);
    bytes += next.value.length;
    if (bytes >= heldBytes) flush();
  }
}
