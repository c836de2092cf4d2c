/** What the library keeps. A row lists a speech; its text, its log and its older versions lie apart, so that lists stay fast. */
import type { Block, Change, PageKind, SourceScript } from '../types.ts';

/** What the list of the library shows of a speech. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly site: string | null;
  readonly kind: PageKind;
  /** Where on its page the speech stands, from 0. */
  readonly ordinal: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly updatedAt: number;
  /** Characters a reader sees in the text kept. */
  readonly chars: number;
  readonly complete: boolean;
  readonly totalChars: number | null;
  readonly shownChars: number | null;
  /** Characters known to be missing: 0 for a whole text, null where their number is not known. */
  readonly missingChars: number | null;
  readonly tags: readonly string[];
  readonly script: SourceScript;
  /** SHA-256 over the visible, folded text, as hex. */
  readonly contentHash: string;
  /** 1 for a speech saved once; each changed text saved from the same place adds one. */
  readonly version: number;
  /** When it was put in the bin; null while it is not. */
  readonly deletedAt: number | null;
  /** The first words of the text. */
  readonly excerpt: string;
}

/** The text of a speech in its own script, repaired; conversion and marks are made when it is shown. */
export interface Text {
  readonly id: string;
  readonly blocks: readonly Block[];
  /** The log of the page it came from. */
  readonly logId: string;
}

/** The account of one cleaned page, which all the speeches of that page share. */
export interface Log {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly reasons: readonly string[];
  readonly score: number;
}

/** An older text of a speech. */
export interface Version {
  readonly id: string;
  /** The version it was, from 1. */
  readonly n: number;
  readonly row: Row;
  readonly text: Text;
}

/** Title and text as they are searched: folded, in one string. */
export interface Folded {
  readonly id: string;
  readonly text: string;
}

/** A record that could not be read. It is kept as it was found. */
export interface SetAside {
  readonly n?: number;
  readonly table: 'rows' | 'texts';
  readonly key: string;
  readonly record: unknown;
  readonly foundAt: number;
}

export interface SaveResult {
  readonly status: 'saved' | 'unchanged' | 'new-version';
  readonly id: string;
  readonly title: string;
  readonly version: number;
}
