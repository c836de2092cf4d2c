/** Why an export could not be made. */

export type ExportErrorCode = 'zip-full' | 'folder-refused';

/** Thrown where nothing, or only a part, could be exported. What was written before stays. */
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
