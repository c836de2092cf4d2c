export type StoreErrorCode =
  /** The disk or the browser's share of it is full: nothing was written. */
  | 'storage-full'
  /** The browser gives no database, as some private windows do. */
  | 'storage-unavailable'
  /** Another window holds an older form of the database open. */
  | 'storage-blocked'
  /** A newer version of the extension has changed the form of the database: this one leaves it alone. */
  | 'storage-newer'
  /** The database was closed under way: nothing was written. */
  | 'storage-closed'
  /** Anything else: nothing was written. */
  | 'storage-failed'
  /** The record asked for is not there, or is set aside. */
  | 'not-found'
  /** The record is no longer as it was when its reader began to edit it. */
  | 'changed-meanwhile'
  /** An edit that would leave no text. */
  | 'empty-text'
  /** Later changes touch an edit, or the page gave another text since: it cannot be put back alone. */
  | 'not-undone';

/** Thrown where the library could not be read or written. A write that throws has changed nothing. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Names of the errors that IndexedDB and dexie throw, each with the code told to the reader. */
const codes: Readonly<Record<string, StoreErrorCode>> = {
  QuotaExceededError: 'storage-full',
  MissingAPIError: 'storage-unavailable',
  OpenFailedError: 'storage-unavailable',
  InvalidStateError: 'storage-unavailable',
  SecurityError: 'storage-unavailable',
  VersionError: 'storage-newer',
  DatabaseClosedError: 'storage-closed',
  NotFoundError: 'storage-closed',
};

/** Reads any error of the database as a `StoreError`; dexie wraps the browser's own in `inner`. */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const inner = (error as { inner?: unknown } | null)?.inner;
  const code = [inner, error].map((one) => codes[(one as { name?: string } | null)?.name ?? '']).find(Boolean);
  return new StoreError(code ?? 'storage-failed', error instanceof Error ? error.message : String(error), {
    cause: error,
  });
}
