export type CleanErrorCode =
  /** The page has no run of Chinese text that could be a speech or an article. */
  | 'no-main-content'
  /** A message of an unknown name or shape, or from a sender that may not send it. */
  | 'bad-message'
  /** The file's bytes are not text in any known charset. */
  | 'not-text';

/** Thrown only when a page cannot be cleaned at all. Doubts about a page are data, not errors. */
export class CleanError extends Error {
  override readonly name = 'CleanError';

  constructor(
    readonly code: CleanErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
