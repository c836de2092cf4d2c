/**
 * The form of a backup: a zip of JSON lines.
 *
 *   backup.json                what this is, and of which form: first, so that it is known before anything else is read
 *   settings.json              the reader's settings and own rules
 *   logs/000001.jsonl          the accounts of pages, one a line
 *   speeches/000001.jsonl      a speech a line: row, text and older versions. Its log stands in a part of the same or a lower number
 *   …
 *   aside/000001.jsonl         records that could not be read, as they were found
 *   manifest.json              every other entry with its records, bytes and SHA-256, and the sums: last
 *
 * Behind it, as the zip's comment, stands a seal over all bytes before it (see seal.ts).
 */
import { count, listOf, oneOf, type Shape, shapeOf, text } from '../model/shapes.ts';

export const formatName = 'qinggao-backup';

/** Raised when an older extension could not read the new form. */
export const formatVersion = 1;

/** Sorts of records; each has a folder for its parts. */
export const sorts = ['logs', 'speeches', 'aside'] as const;
export type Sort = (typeof sorts)[number];

export const headName = 'backup.json';
export const settingsName = 'settings.json';
export const manifestName = 'manifest.json';

/** The name of a part; numbers begin at 1. */
export function partName(sort: Sort, number: number): string {
  return `${sort}/${String(number).padStart(6, '0')}.jsonl`;
}

/** The sort of records in a part; null if it is not the name of a part. */
export function sortOf(name: string): Sort | null {
  const folder = /^([a-z]+)\/\d{6,8}\.jsonl$/u.exec(name)?.[1];
  return sorts.find((sort) => sort === folder) ?? null;
}

export interface Head {
  readonly format: string;
  readonly version: number;
  /** ISO 8601. */
  readonly madeAt: string;
}

export interface ManifestEntry {
  readonly name: string;
  /** Lines; 1 for an entry of plain JSON. */
  readonly records: number;
  /** Unpacked. */
  readonly bytes: number;
  /** SHA-256 of the unpacked bytes, as hex. */
  readonly sha256: string;
}

/** Records of each sort. */
export type BackupCounts = Readonly<Record<Sort | 'versions', number>>;

export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  readonly counts: BackupCounts;
}

export const isHead: Shape<Head> = shapeOf<Head>({ format: oneOf(formatName), version: count, madeAt: text });

export const isManifest: Shape<Manifest> = shapeOf<Manifest>({
  entries: listOf(shapeOf<ManifestEntry>({ name: text, records: count, bytes: count, sha256: text })),
  counts: shapeOf<BackupCounts>({ logs: count, speeches: count, aside: count, versions: count }),
});

/** Limits above any real backup, against forged ones that fill memory or never end. */
export const limits = {
  /** A zip without zip64 has no more entries. */
  entries: 65_000,
  /** Unpacked bytes of one entry: a full part (4 MB) and one giant record. */
  entryBytes: 256 * 1024 * 1024,
  /** Unpacked bytes of all entries. */
  totalBytes: 16 * 1024 * 1024 * 1024,
  /**
   * Unpacked bytes for each packed one, checked from `ratioFrom` on. Speeches reach 3 to 6, a library of one repeated line some
   * hundreds, and only a zip bomb the 1000 of deflate.
   */
  ratio: 900,
  ratioFrom: 64 * 1024 * 1024,
  /** Nesting of a record's JSON. */
  depth: 64,
} as const;
