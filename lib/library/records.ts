/** What the library keeps. Text, log and older versions lie apart from the row, so that lists stay fast. */
import type { Block, Change, PageKind, Speech } from '../model/types.ts';
import type { SourceScript } from '../text/script.ts';

/** What the list of the library shows of a speech. */
export interface SpeechRow {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly site: string | null;
  readonly kind: PageKind;
  /** Place on its page, from 0. */
  readonly ordinal: number;
  /** First saved, in milliseconds since 1970. */
  readonly savedAt: number;
  /** When its page last gave it a text, or it came out of the bin. */
  readonly updatedAt: number;
  /** Any change: of two records of one speech the later one counts. */
  readonly changedAt: number;
  /** Visible ones of the text. */
  readonly chars: number;
  readonly complete: boolean;
  readonly totalChars: number | null;
  readonly shownChars: number | null;
  /** 0 for a whole text, null where nobody knows. */
  readonly missingChars: number | null;
  readonly tags: readonly string[];
  readonly starred: boolean;
  /** The reader's own words; may be empty. */
  readonly note: string;
  /** Fields that the reader has written: the page no longer changes them. */
  readonly ownFields: readonly EditableField[];
  readonly script: SourceScript;
  /** SHA-256 over the visible, folded text, as hex. */
  readonly contentHash: string;
  /** The same before the reader's edits: that page saved again is not news. */
  readonly pageHash: string;
  /** The page's title before the reader's edits, by which a changed text is known. */
  readonly pageTitle: string;
  /** From 1; each changed text, of the page or of the reader's, adds one. */
  readonly version: number;
  readonly deletedAt: number | null;
  readonly excerpt: string;
}

/** The text of a speech in its own script, repaired. */
export interface Text {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly logId: string;
}

/** The log of one page, which all its speeches share. */
export interface Log {
  readonly id: string;
  readonly changes: readonly Change[];
  readonly reasons: readonly string[];
  readonly score: number;
}

export interface Version {
  readonly id: string;
  /** From 1. */
  readonly n: number;
  readonly row: SpeechRow;
  readonly text: Text;
}

export type EditableField = 'title' | 'published' | 'source' | 'author';

export interface FieldEdit {
  readonly field: EditableField;
  readonly before: string | null;
  readonly after: string | null;
}

/** One edit of the reader's. None is ever taken away: putting back is an edit too. */
export interface Edited {
  readonly key: string;
  /** The record's. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly fields: readonly FieldEdit[];
  /** On the flat text of this speech alone, from the text before to the text after. */
  readonly changes: readonly Change[];
  /** The version that keeps the text before; null where the text stayed. */
  readonly version: number | null;
}

/** Everything of one speech but the log of its page. */
export interface FullRecord {
  readonly row: SpeechRow;
  readonly text: Text;
  readonly versions: readonly Version[];
  readonly edits: readonly Edited[];
}

/** Records with every log that they refer to. */
export interface RecordBatch {
  readonly records: readonly FullRecord[];
  readonly logs: readonly Log[];
}

/** Title and text, folded, in one string. */
export interface Folded {
  readonly id: string;
  readonly text: string;
}

/** A record that could not be read, as it was found. */
export interface SetAside {
  readonly n?: number;
  readonly table: 'rows' | 'texts' | 'versions' | 'edits';
  /** Its own in that table; of a version, the record's. */
  readonly key: string;
  readonly record: unknown;
  readonly foundAt: number;
}

export interface SaveResult {
  readonly status: 'saved' | 'unchanged' | 'new-version';
  readonly id: string;
  readonly title: string;
  readonly version: number;
  /** The library's text holds all of this one and more: it stays the current one. */
  readonly fuller?: true;
}

export interface Saved {
  readonly row: SpeechRow;
  readonly text: Text;
}

/** A saved speech in the form that stages, export and view know. */
export function speechOf({ row, text }: Saved): Speech {
  const { title, published, author, source, complete, totalChars, shownChars } = row;
  return { title, published, author, source, complete, totalChars, shownChars, blocks: text.blocks };
}
