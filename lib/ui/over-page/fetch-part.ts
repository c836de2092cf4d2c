/** Fetches parts of a text from the page's own site. Nothing else asks the network. */
import type { RawPart } from '../../app/join.ts';

/** In bytes; the background accepts no more. */
const mostBytes = 5 * 1024 * 1024;
/** Timeout of one part. */
const partMs = 20_000;

/**
 * Fetches one part as the page itself could: same origin, redirects within it, with cookies.
 *
 * @throws {Error} if the answer is an error, too big, from another origin, or too late; `AbortError` when stopped.
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
