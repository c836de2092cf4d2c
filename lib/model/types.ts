/** The nouns every stage speaks. No behaviour lives here. */
import type { HeadingLevel } from '../text/numbering.ts';
import type { SourceScript } from '../text/script.ts';

/** Why text is missing: behind a payment, cut by a preview, or printed on another page. */
export type GapReason = 'paywall' | 'preview' | 'continued-from' | 'continued-on';

/** A place where the page does not show the author's text. */
export interface Gap {
  readonly type: 'gap';
  readonly reason: GapReason;
  /** Characters missing, where the page prints the number or it can be computed; else null. */
  readonly omittedChars: number | null;
}

export type Block =
  | { readonly type: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  | Gap;

/** The stages, and the reader, who may `edit` what they made. */
export type StageName =
  | 'strip'
  | 'sanitise'
  | 'structure'
  | 'repair'
  | 'prune'
  | 'split'
  | 'record'
  | 'convert'
  | 'edit';

/**
 * One thing a stage did to the text. Kept whole: a shortened entry cannot be put back.
 *
 * Changes are splices on the flat text of the page (see `flatten` in edits.ts), in the order in which they were made:
 * at the moment of the change `before` stands at `at`, and `after` takes its place.
 */
export interface Change {
  readonly stage: StageName;
  /** Id of the rule row or fixer that decided it. */
  readonly rule: string;
  readonly before: string;
  /** Empty when the text was removed. */
  readonly after: string;
  /** Offset in UTF-16 units in the flat text as it stood when the change was made. */
  readonly at: number;
}

/** What a stage hands on: its result, and an account of how it got there. */
export interface Step<T> {
  readonly value: T;
  readonly changes: readonly Change[];
}

export type PageKind = 'speech' | 'collection' | 'article' | 'none';

/** The script a reader wants: as it is, 简体, 繁體(台灣), 繁體(香港). */
export type TargetScript = 'keep' | 'hans' | 'tw' | 'hk';

export interface Speech {
  readonly title: string;
  /** Local time as printed (`2025-03-12T09:18:15`), the day alone (`2025-03-12`), or null. */
  readonly published: string | null;
  readonly author: string | null;
  readonly source: string | null;
  /** False where a gap is known. */
  readonly complete: boolean;
  /** Characters the page claims for the whole text and for what it shows; null where it claims none. */
  readonly totalChars: number | null;
  readonly shownChars: number | null;
  readonly blocks: readonly Block[];
}

/** A page after cleaning: the form that the command line prints and the library keeps. */
export interface CleanPage {
  readonly url: string | null;
  /** Id of the site row that matched. */
  readonly site: string | null;
  readonly kind: PageKind;
  /** How sure `kind` is, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly script: { readonly source: SourceScript; readonly target: TargetScript };
  readonly speeches: readonly Speech[];
  readonly changes: readonly Change[];
}
