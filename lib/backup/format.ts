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

/** Names the form in `backup.json`. */
export const formatName = 'qinggao-backup';

/** Raised whenever an older extension could not read what a newer one writes. */
export const formatVersion = 1;

/** Sorts of records, each with the folder of its parts. */
export const sorts = ['logs', 'speeches', 'aside'] as const;
export type Sort = (typeof sorts)[number];

export const headName = 'backup.json';
export const settingsName = 'settings.json';
export const manifestName = 'manifest.json';

/** The name of a part, by its number from 1. */
export function partName(sort: Sort, number: number): string {
  return `${sort}/${String(number).padStart(6, '0')}.jsonl`;
}

/** Which sort of records a part holds; null for a name that no part has. */
export function sortOf(name: string): Sort | null {
  const folder = /^([a-z]+)\/\d{6,8}\.jsonl$/u.exec(name)?.[1];
  return sorts.find((sort) => sort === folder) ?? null;
}

/** `backup.json`. */
export interface Head {
  readonly format: string;
  readonly version: number;
  /** When the backup was made, in ISO 8601. */
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

/** How many records of each sort there are. */
export type BackupCounts = Readonly<Record<Sort | 'versions', number>>;

/** `manifest.json`. */
export interface Manifest {
  readonly entries: readonly ManifestEntry[];
  readonly counts: BackupCounts;
}

export const isHead: Shape<Head> = shapeOf<Head>({ format: oneOf(formatName), version: count, madeAt: text });

export const isManifest: Shape<Manifest> = shapeOf<Manifest>({
  entries: listOf(shapeOf<ManifestEntry>({ name: text, records: count, bytes: count, sha256: text })),
  counts: shapeOf<BackupCounts>({ logs: count, speeches: count, aside: count, versions: count }),
});

/** Bounds that no backup passes and that keep a made-up one from filling memory or going on for ever. */
export const limits = {
  /** Entries; a zip without the extension for large ones numbers no more. */
  entries: 65_000,
  /** Unpacked bytes of one entry. A part ends with the record that fills it; the rest is left to one giant record. */
  entryBytes: 256 * 1024 * 1024,
  /** Unpacked bytes of all entries. */
  totalBytes: 16 * 1024 * 1024 * 1024,
  /**
   * Unpacked bytes for each packed one, over all entries, where there is more than `ratioFrom`. Speeches come to three to six;
   * a library of one line over and over to some hundreds; nothing but a bomb to the thousand that deflate can give.
   */
  ratio: 900,
  ratioFrom: 64 * 1024 * 1024,
  /** How deep the JSON of a record may nest. */
  depth: 64,
} as const;
