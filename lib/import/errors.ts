export type ImportErrorCode =
  /** Larger than any page of text. */
  | 'too-big'
  /** The browser could not read the file: gone, moved, or not allowed. */
  | 'unreadable'
  /** A page archive (MHTML) without a page in it. */
  | 'empty-archive'
  /** It took so long that the worker was ended. */
  | 'too-slow'
  /** Pictures, Word, PDF and the like. */
  | 'unsupported';

/** Thrown where one file cannot be imported; the others go on. */
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
