/** Which record of the library a speech of a page is: pure decisions, no database. */

import { visible } from '../text/visible.ts';
import type { SpeechRow } from './records.ts';

type Place = Pick<SpeechRow, 'url' | 'pageTitle' | 'ordinal'>;

/**
 * Finds the record that was saved from the same place: same address, then same title and position, same title, or same
 * position with `sharesText`. A text without an address has no older self.
 */
export function findOlder<R extends Place>(
  speech: Place,
  rows: readonly R[],
  sharesText: (row: R) => boolean,
): R | undefined {
  if (speech.url === null) return undefined;
  const there = rows.filter((row) => row.url !== null && samePage(row.url, speech.url ?? ''));
  return (
    there.find((row) => row.pageTitle === speech.pageTitle && row.ordinal === speech.ordinal) ??
    there.find((row) => row.pageTitle === speech.pageTitle) ??
    there.find((row) => row.ordinal === speech.ordinal && sharesText(row))
  );
}

/** What is weighed of two texts of one speech. `text`: folded, its first line the title. */
export interface Weighed {
  readonly complete: boolean;
  readonly chars: number;
  readonly text: string;
}

/** How many times as long a text that is cut itself must be to be held for the fuller one: pages are cleaned better over time. */
const muchLonger = 1.25;

/** Whether a text that is known to be cut is but a part of one that is there: all its lines stand in the other, in their order. */
export function isLesser(part: Weighed, whole: Weighed): boolean {
  if (part.complete || part.chars >= whole.chars) return false;
  if (!whole.complete && whole.chars < part.chars * muchLonger) return false;
  const lines = part.text.split('\n').slice(1).map(visible).filter(Boolean);
  const text = visible(whole.text.slice(whole.text.indexOf('\n') + 1));
  let from = 0;
  return lines.every((line) => {
    const at = text.indexOf(line, from);
    from = at + line.length;
    return at >= 0;
  });
}

/** The same page, whatever place in it the address points to. */
export function samePage(a: string, b: string): boolean {
  return withoutFragment(a) === withoutFragment(b);
}

/** An address up to its `#`. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/** Characters that two texts must have in a row for one to be a new version of the other. */
const sharedRun = 24;

/** Do two texts have a long enough line, or the beginning of one, in common? Both folded. */
export function sharesRun(a: string, b: string): boolean {
  return a
    .split('\n')
    .slice(1) // The first line is the title
    .filter((line) => line.length >= sharedRun)
    .some((line) => b.includes(line.slice(0, sharedRun)));
}
