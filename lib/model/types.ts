/** The nouns every stage speaks. No behaviour lives here. */
import type { HeadingLevel } from '../text/numbering.ts';
import type { SourceScript } from '../text/script.ts';

/** Behind a payment, cut by a preview, or printed on another page. */
export type GapReason = 'paywall' | 'preview' | 'continued-from' | 'continued-on';

export interface Gap {
  readonly type: 'gap';
  readonly reason: GapReason;
  /** Null where the page prints no number and none can be computed. */
  readonly omittedChars: number | null;
}

export type Block =
  | { readonly type: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  | Gap;

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
 * One thing a stage did to the text, kept whole, since a shortened entry cannot be put back. Changes are splices on the page's
 * flat text (see `flatten`), in the order of their making.
 */
export interface Change {
  readonly stage: StageName;
  /** Id of the rule row or fixer. */
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  /** UTF-16 units in the flat text as it stood when the change was made. */
  readonly at: number;
}

/** What a stage hands on. */
export interface Step<T> {
  readonly value: T;
  readonly changes: readonly Change[];
}

export type PageKind = 'speech' | 'collection' | 'article' | 'none';

/** As it is, 简体, 繁體(台灣), 繁體(香港). */
export type TargetScript = 'keep' | 'hans' | 'tw' | 'hk';

export interface Speech {
  readonly title: string;
  /** Local time as printed (`2025-03-12T09:18:15`), the day alone (`2025-03-12`), or null. */
  readonly published: string | null;
  readonly author: string | null;
  readonly source: string | null;
  /** False where a gap is known. */
  readonly complete: boolean;
  /** Characters that the page claims for the whole text and for what it shows. */
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
