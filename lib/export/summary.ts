/** What an exported file says of a speech beside its text. */
import { pieces } from '../model/edits.ts';
import type { Change, PageKind, Speech, TargetScript } from '../model/types.ts';
import type { SourceScript } from '../text/script.ts';
import { countChars } from '../text/visible.ts';

export interface ExportMeta {
  readonly url: string | null;
  /** ISO 8601; null on the command line, where nothing was saved. */
  readonly saved: string | null;
  readonly script: SourceScript | TargetScript;
  readonly tags: readonly string[];
}

/** For file names, and for the format that keeps everything. */
export interface ExportRecord {
  readonly id: string;
  readonly site: string | null;
  readonly kind: PageKind;
  readonly score: number | null;
  readonly reasons: readonly string[];
  readonly starred: boolean;
  /** May be empty. */
  readonly note: string;
  readonly script: { readonly source: SourceScript; readonly target: TargetScript };
  /** Empty where they were not asked for. */
  readonly changes: readonly Change[];
}

export interface ExportItem {
  readonly speech: Speech;
  readonly meta: ExportMeta;
  readonly record?: ExportRecord;
}

/** Visible characters of the text, title left out. */
export function speechChars(speech: Speech): number {
  return speech.blocks.flatMap(pieces).reduce((sum, text) => sum + countChars(text), 0);
}
