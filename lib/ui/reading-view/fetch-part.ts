/** The one place that asks the network for anything: a part of the text, from the page's own site. */
import type { RawPart } from '../../app/join.ts';

/** Bytes; what lies behind takes no more either. */
const mostBytes = 5 * 1024 * 1024;
/** Milliseconds that one part may take. */
const partMs = 20_000;

/**
 * Fetches one part as the page itself could: from its own origin, redirects followed within it, with the reader's cookies.
 *
 * @throws {Error} where the answer is an error, too big, from elsewhere, or too late; `AbortError` when stopped.
 */
export async function fetchPart(url: string, stopped: AbortSignal): Promise<RawPart> {
  const response = await fetch(url, {
    mode: 'same-origin',
    credentials: 'same-origin',
    signal: AbortSignal.any([stopped, AbortSignal.timeout(partMs)]),
  });
  if (!response.ok) throw new Error(String(response.status));
  const reader = response.body?.getReader();
  let bytes = '';
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    for (const byte of read.value) bytes += String.fromCharCode(byte);
    if (bytes.length > mostBytes) {
      void reader?.cancel();
      throw new Error('Too big');
    }
  }
  return { url: response.url, type: response.headers.get('content-type') ?? '', bytes: btoa(bytes) };
}
