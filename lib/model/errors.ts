export type CleanErrorCode =
  /** The page has no Chinese text that could be a speech or an article. */
  | 'no-main-content'
  /** Of an unknown name or shape, or from a sender that may not send it. */
  | 'bad-message'
  /** A page of more lines than can be cleaned in time. */
  | 'too-long'
  /** The page, or the file, is JSON. */
  | 'json-page'
  /** The page is XML, as a browser shows a file of it. */
  | 'xml-page'
  /** The file's bytes are not text in any known charset. */
  | 'not-text';

/** An error that other contexts, and the reader, are told by its code. */
export class CodedError<Code extends string> extends Error {
  constructor(
    readonly code: Code,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Thrown only when a page cannot be cleaned at all: doubts about a page are data, not errors. */
export class CleanError extends CodedError<CleanErrorCode> {}

export type Reply<A> =
  | { readonly ok: true; readonly answer: A }
  | { readonly ok: false; readonly code: string; readonly message: string };

export type ContextErrorCode =
  | 'unexpected'
  /** The other context is not there, or was closed before it answered. */
  | 'no-answer'
  /** The extension was updated or reloaded, and what is left of it in a page can do nothing. */
  | 'extension-gone';

/** The code of an error that has one, else its name (`TypeError`), which says more than nothing; else `unexpected`. */
export function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return (
    [code, name].find((one) => typeof one === 'string' && one !== '' && one !== 'Error')?.toString() ?? 'unexpected'
  );
}

/** A refusal or failure in another context. */
export class RemoteError extends CodedError<string> {}

/** The answer in a reply. Throws a `RemoteError` where there is none. */
export function answerOrThrow<A>(reply: Reply<A> | null | undefined): A {
  if (reply === null || reply === undefined) throw new RemoteError('no-answer', 'No answer');
  if (!reply.ok) throw new RemoteError(reply.code, reply.message);
  return reply.answer;
}
