export type StoreErrorCode =
  /** The disk, or the browser's share of it. */
  | 'storage-full'
  /** As in some private windows. */
  | 'storage-unavailable'
  /** Another window holds an older form of the database open. */
  | 'storage-blocked'
  /** A newer version of the extension has changed the database's form. */
  | 'storage-newer'
  | 'storage-closed'
  | 'storage-failed'
  /** Not there, or set aside. */
  | 'not-found'
  /** The record has changed since its reader began to edit it. */
  | 'changed-meanwhile'
  | 'empty-text'
  /** Later changes touch the edit, or the page gave another text since. */
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

/** Names of the errors that IndexedDB and dexie throw. */
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

/** Turns any error into a `StoreError`; dexie wraps the browser's own in `inner`. */
export function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const inner = (error as { inner?: unknown } | null)?.inner;
  const code = [inner, error].map((one) => codes[(one as { name?: string } | null)?.name ?? '']).find(Boolean);
  return new StoreError(code ?? 'storage-failed', error instanceof Error ? error.message : String(error), {
    cause: error,
  });
}
