/** What an exported file says of a speech beside its text. */
import { pieces } from '../model/edits.ts';
import type { Change, PageKind, Speech, TargetScript } from '../model/types.ts';
import type { SourceScript } from '../text/script.ts';
import { countChars } from '../text/visible.ts';

/** What is known of a speech outside of it. */
export interface ExportMeta {
  readonly url: string | null;
  /** When it was saved, as it is to be printed (ISO 8601); null where it was not saved, as on the command line. */
  readonly saved: string | null;
  /** The script that the text is written in. */
  readonly script: SourceScript | TargetScript;
  readonly tags: readonly string[];
}

/** What the library knows of the record that a speech is kept in, for file names and for the format that keeps everything. */
export interface ExportRecord {
  readonly id: string;
  /** The site row that matched. */
  readonly site: string | null;
  readonly kind: PageKind;
  readonly score: number | null;
  readonly reasons: readonly string[];
  readonly starred: boolean;
  /** The reader's own; empty where there is none. */
  readonly note: string;
  readonly script: { readonly source: SourceScript; readonly target: TargetScript };
  /** The account of its page; empty where it was not asked for. */
  readonly changes: readonly Change[];
}

/** A speech with what is known of it. */
export interface ExportItem {
  readonly speech: Speech;
  readonly meta: ExportMeta;
  readonly record?: ExportRecord;
}

/** Characters a reader sees in the text, title left out. */
export function speechChars(speech: Speech): number {
  return speech.blocks.flatMap(pieces).reduce((sum, text) => sum + countChars(text), 0);
}
