export type ExportErrorCode = 'zip-full' | 'folder-refused';

/** Nothing, or only a part, could be exported. What was written before stays. */
export class ExportError extends Error {
  override readonly name = 'ExportError';

  constructor(
    readonly code: ExportErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
