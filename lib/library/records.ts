/** What the library keeps. A row lists a speech; its text, its log and its older versions lie apart, so that lists stay fast. */
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
  /** Where on its page the speech stands, from 0. */
  readonly ordinal: number;
  /** When it was first saved, in milliseconds since 1970. */
  readonly savedAt: number;
  /** When its page last gave it a text: saved once more, or out of the bin. */
  readonly updatedAt: number;
  /** When anything of it last changed, by whomever: of two records of one speech the later one counts. */
  readonly changedAt: number;
  /** Characters a reader sees in the text kept. */
  readonly chars: number;
  readonly complete: boolean;
  readonly totalChars: number | null;
  readonly shownChars: number | null;
  /** Characters known to be missing: 0 for a whole text, null where their number is not known. */
  readonly missingChars: number | null;
  readonly tags: readonly string[];
  readonly starred: boolean;
  /** The reader's own words about it; empty where there are none. */
  readonly note: string;
  /** Fields that the reader has written: a later save of the page leaves them alone. */
  readonly ownFields: readonly EditableField[];
  readonly script: SourceScript;
  /** SHA-256 over the visible, folded text, as hex. */
  readonly contentHash: string;
  /** The same of the text as its page last gave it, before the reader's edits: that page saved again is not news. */
  readonly pageHash: string;
  /** The title as its page last gave it: by it a changed text is known to be of the same speech. */
  readonly pageTitle: string;
  /** 1 for a speech saved once; each changed text, of the page or of the reader's, adds one. */
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
  readonly row: SpeechRow;
  readonly text: Text;
}

/** What the reader may write over. */
export type EditableField = 'title' | 'published' | 'source' | 'author';

export interface FieldEdit {
  readonly field: EditableField;
  readonly before: string | null;
  readonly after: string | null;
}

/** One edit of the reader's, of which a record has as many as were made. None is ever taken away: putting back is an edit too. */
export interface Edited {
  readonly key: string;
  /** The record's. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly fields: readonly FieldEdit[];
  /** On the flat text of this speech alone (`flatten`); replays from the text before to the text after. */
  readonly changes: readonly Change[];
  /** The version that keeps the text from before, whole; the edit made the next one. Null where the text stayed. */
  readonly version: number | null;
}

/** Everything that belongs to one speech but the log of its page. */
export interface FullRecord {
  readonly row: SpeechRow;
  readonly text: Text;
  readonly versions: readonly Version[];
  readonly edits: readonly Edited[];
}

/** Records with every log that they refer to, each once: whole in itself. */
export interface RecordBatch {
  readonly records: readonly FullRecord[];
  readonly logs: readonly Log[];
}

/** Title and text as they are searched: folded, in one string. */
export interface Folded {
  readonly id: string;
  readonly text: string;
}

/** A record that could not be read. It is kept as it was found. */
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
  /** What is there holds all of the text and more: it stays the current one. */
  readonly fuller?: true;
}

/** A saved speech with its text. */
export interface Saved {
  readonly row: SpeechRow;
  readonly text: Text;
}

/** Row and text as one. */
export function speechOf({ row, text }: Saved): Speech {
  const { title, published, author, source, complete, totalChars, shownChars } = row;
  return { title, published, author, source, complete, totalChars, shownChars, blocks: text.blocks };
}
