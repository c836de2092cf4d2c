export type BackupErrorCode =
  /** No backup of this library: another file, or one that another program packed anew. */
  | 'backup-foreign'
  /** Its end is missing: a copy or a download that broke off. */
  | 'backup-truncated'
  /** Bytes, checksums, counts or records are not as they were written. */
  | 'backup-damaged'
  /** Written by a newer version of the extension. */
  | 'backup-newer'
  /** Larger, or more packed into less, than any backup can be. */
  | 'backup-too-big'
  /** The browser could not read the file. */
  | 'backup-unreadable';

/** Thrown where a file is refused as a backup. Nothing was written then. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly code: BackupErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
