export type ImportErrorCode =
  | 'too-big'
  /** The file is gone, moved, or not allowed. */
  | 'unreadable'
  /** A page archive (MHTML) without a page in it. */
  | 'empty-archive'
  /** The worker was ended after its time limit. */
  | 'too-slow'
  /** Pictures, Word, PDF and the like. */
  | 'unsupported';

/** One file cannot be imported; the others go on. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly code: ImportErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
