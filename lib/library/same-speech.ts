/** Which record of the library a speech of a page is: decisions without the database. */

import { visible } from '../text/visible.ts';
import type { SpeechRow } from './records.ts';

type Place = Pick<SpeechRow, 'url' | 'pageTitle' | 'ordinal'>;

/** Finds the record from the same address with the same title and position, the same title, or the same position and `sharesText`. */
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

/** `text` is folded, its first line the title. */
export interface Weighed {
  readonly complete: boolean;
  readonly chars: number;
  readonly text: string;
}

/** Minimum ratio of lengths for one cut text to count as fuller than another: pages are cleaned better over time. */
const muchLonger = 1.25;

/** True if a text that is known to be cut is but a part of one that is there, line by line. */
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

/** True if two addresses are of one page. */
export function samePage(a: string, b: string): boolean {
  return withoutFragment(a) === withoutFragment(b);
}

/** An address up to its `#`. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/** Characters in a row that a new version must share with the old. */
const sharedRun = 24;

/** True if two folded texts share the beginning of a long enough line. */
export function sharesRun(a: string, b: string): boolean {
  return a
    .split('\n')
    .slice(1) // The first line is the title
    .filter((line) => line.length >= sharedRun)
    .some((line) => b.includes(line.slice(0, sharedRun)));
}
