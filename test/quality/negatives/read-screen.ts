import { readFileSync } from 'node:fs';
import type { Reference } from '../sheet.ts';

/** A page without a text of its own: a list, a search, a shop, a form, an error. */
export interface Screen {
  readonly id: string;
  /** Not `none`: a page with some connected text. */
  readonly orArticle?: true;
  readonly html: string;
}

/** The mark-up of a page in the folder `screens` beside a file. */
export function readScreen(beside: string | URL, id: string): string {
  return readFileSync(new URL(`screens/${id}.html`, beside), 'utf8').trimEnd();
}

export function referenceOf({ orArticle }: Screen): Reference {
  return {
    kind: 'none',
    ...(orArticle ? { orKind: 'article' as const } : {}),
    speeches: [],
    junk: [],
    underTitle: [],
    script: 'keep',
  };
}
