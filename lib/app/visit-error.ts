import { CodedError } from '../model/errors.ts';

export type VisitErrorCode =
  /** A page of the browser itself or of its shop, where no extension may go. */
  | 'browser-page'
  | 'pdf-page'
  /** The mark-up of a page, as the browser shows it. */
  | 'source-page'
  /** Any other page that refuses the extension. */
  | 'cannot-enter'
  | 'no-tab';

/** The extension cannot enter a tab. */
export class VisitError extends CodedError<VisitErrorCode> {}
