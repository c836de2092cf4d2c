/** A server on the loopback address that stands in for every host, and remembers what it was asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sample } from './samples.ts';

export interface Body {
  readonly bytes: Buffer | string;
  /** The whole `content-type`. */
  readonly type: string;
  /** `content-security-policy` */
  readonly policy?: string;
  /** 200 where it is left out. */
  readonly status?: number;
  /** Where the browser is sent on to. */
  readonly location?: string;
  /** The answer waits for it. */
  readonly after?: Promise<void>;
}

export interface Served {
  readonly port: number;
  /** Every request since the start, or since it was last emptied, as `METHOD http://host/path`. */
  readonly requests: string[];
  /** Shows a body under an address; the address's earlier one is forgotten. */
  readonly put: (url: string, body: Body) => void;
  /** Shows a page of the tests under its address. */
  readonly show: (sample: Sample) => void;
  readonly close: () => Promise<void>;
}

/** Starts a server on a free port. What nobody put there is answered with 404. */
export async function serve(): Promise<Served> {
  const bodies = new Map<string, Body>();
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    // A browser that has the server for its proxy gives the whole address
    const url = new URL(request.url ?? '', `http://${request.headers.host ?? ''}`).href;
    requests.push(`${request.method} ${url}`);
    const body = bodies.get(url);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    await body.after;
    if (body.policy !== undefined) response.setHeader('content-security-policy', body.policy);
    if (body.location !== undefined) response.setHeader('location', body.location);
    response.writeHead(body.status ?? 200, { 'content-type': body.type, 'cache-control': 'no-store' }).end(body.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const put = (url: string, body: Body) => void bodies.set(url, body);
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    put,
    show: ({ url, bytes, charset }) =>
      put(url, { bytes, type: charset === null ? 'text/html' : `text/html; charset=${charset}` }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
