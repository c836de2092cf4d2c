export type VisitErrorCode =
  /** A page of the browser itself or of its shop, where no extension may go. */
  | 'browser-page'
  | 'pdf-page'
  /** Any other page that does not let the extension in. */
  | 'cannot-enter'
  | 'no-tab';

/** Thrown where a tab cannot be entered. */
export class VisitError extends Error {
  override readonly name = 'VisitError';

  constructor(
    readonly code: VisitErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
