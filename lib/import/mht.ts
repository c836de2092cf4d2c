/**
 * Pages saved with their parts in one file (MHTML, RFC 2557), as Chrome, IE, Opera, UnMHT and Word write them.
 *
 * postal-mime would join and decode the texts of a letter. So parts are split here, and each is given to it as an attachment:
 * its bytes come back as they are, to be decoded as the page says.
 */
import PostalMime from 'postal-mime';
import { ImportError } from './errors.ts';

export interface ArchivePart {
  readonly type: string;
  /** From the part's header; may be missing, then the `<meta>` counts. */
  readonly charset: string | null;
  readonly id: string | null;
  /** Content-Location: the address of the part. */
  readonly location: string | null;
  readonly bytes: Uint8Array;
}

export interface Archive {
  /** The address of the page, from the archive's header. */
  readonly address: string | null;
  /** The page first, then its frames. */
  readonly parts: readonly ArchivePart[];
}

const mostParts = 5000;
const deepest = 4;
const textTypes = /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/u;

/**
 * Reads the texts of an archive, without pictures and styles.
 *
 * @throws {ImportError} `empty-archive` if it has no text.
 */
export async function readArchive(bytes: Uint8Array): Promise<Archive> {
  const head = await headOf(bytes);
  const parts: ArchivePart[] = [];
  await gather(bytes, head, 0, parts);
  const start = parameter(head.get('content-type'), 'start')?.replace(/^<|>$/gu, '');
  const page =
    parts.find(({ id }) => start !== undefined && id === start) ??
    parts.find(({ type }) => type !== 'text/plain') ??
    parts[0];
  if (page === undefined) throw new ImportError('empty-archive', 'The archive holds no page');
  return {
    address:
      addressIn(head.get('snapshot-content-location')) ?? page.location ?? addressIn(head.get('content-location')),
    parts: [page, ...parts.filter((part) => part !== page)],
  };
}

type Head = ReadonlyMap<string, string>;

async function gather(bytes: Uint8Array, head: Head, depth: number, into: ArchivePart[]): Promise<void> {
  const written = head.get('content-type');
  const type = written?.split(';')[0]?.trim().toLowerCase() ?? 'text/plain';
  const boundary = parameter(written, 'boundary');
  if (type.startsWith('multipart/') && boundary !== null && depth < deepest) {
    for (const part of partsBetween(bytes, boundary)) {
      if (into.length >= mostParts) return;
      await gather(part, await headOf(part), depth + 1, into);
    }
  } else if (textTypes.test(type)) {
    into.push({
      type,
      charset: parameter(written, 'charset'),
      id: head.get('content-id')?.replace(/^<|>$/gu, '') ?? null,
      location: addressIn(head.get('content-location')),
      bytes: await bodyOf(bytes),
    });
  }
}

/** The bytes between boundary lines. The end of the file also ends a part. */
function* partsBetween(bytes: Uint8Array, boundary: string): Generator<Uint8Array> {
  const line = new TextEncoder().encode(`--${boundary}`);
  let from = -1;
  for (let at = find(bytes, line, 0); at >= 0; at = find(bytes, line, at + line.length)) {
    if (at > 0 && bytes[at - 1] !== 10) continue;
    if (from >= 0) yield bytes.subarray(from, at);
    const isLast = bytes[at + line.length] === 0x2d && bytes[at + line.length + 1] === 0x2d;
    if (isLast) return;
    const end = bytes.indexOf(10, at);
    if (end < 0) return;
    from = end + 1;
  }
  if (from >= 0) yield bytes.subarray(from);
}

function find(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** Size limit of a part's header in bytes. */
const mostHead = 64 * 1024;

/** Header fields, in lower case; the first of equal ones. */
async function headOf(bytes: Uint8Array): Promise<Head> {
  const { headers } = await PostalMime.parse(bytes.subarray(0, endOfHead(bytes)));
  const head = new Map<string, string>();
  for (const { key, value } of headers) if (!head.has(key)) head.set(key, value.trim());
  return head;
}

function endOfHead(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length, mostHead);
  for (let at = bytes.indexOf(10); at >= 0 && at < limit; at = bytes.indexOf(10, at + 1)) {
    const next = bytes[at + 1] === 13 ? at + 2 : at + 1;
    if (bytes[next] === 10) return at + 1;
  }
  return limit;
}

/** The decoded bytes (quoted-printable, base64). As an attachment a part keeps its charset. */
async function bodyOf(part: Uint8Array): Promise<Uint8Array> {
  const enclosed = new TextEncoder().encode('Content-Disposition: attachment\r\n');
  const letter = new Uint8Array(enclosed.length + part.length);
  letter.set(enclosed);
  letter.set(part, enclosed.length);
  const { attachments } = await PostalMime.parse(letter);
  const content = attachments[0]?.content ?? new ArrayBuffer(0);
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** An address in a field; long ones are folded over several lines. */
function addressIn(field: string | undefined): string | null {
  return field?.replace(/\s+/gu, '') || null;
}

/** A parameter of a field: `charset="gb2312"`. */
function parameter(field: string | undefined, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(field ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}
