/** Which record of the library a speech of a page is: decisions without the database. */

import { rememberedOf } from '../text/memo.ts';
import { visible } from '../text/visible.ts';
import type { SpeechRow } from './records.ts';

type Place = Pick<SpeechRow, 'url' | 'pageTitle' | 'ordinal'>;

/** From this share on a text is the same one, whatever it is called and wherever on the page it stands. */
const mostOfIt = 0.5;

/**
 * Finds the record that was saved from the same place: same address, then same title and position, same title, most
 * of the text (`sharedOf`: the share, from 0 to 1), or same position with something of it. Pages are cleaned better over time:
 * speeches get other titles, and others before them. A text without an address has no older self.
 */
export function findOlder<R extends Place>(
  speech: Place,
  rows: readonly R[],
  sharedOf: (row: R) => number,
): R | undefined {
  if (speech.url === null) return undefined;
  const shareOf = rememberedOf(sharedOf);
  const there = rows.filter((row) => row.url !== null && samePage(row.url, speech.url ?? ''));
  return (
    there.find((row) => row.pageTitle === speech.pageTitle && row.ordinal === speech.ordinal) ??
    there.find((row) => row.pageTitle === speech.pageTitle) ??
    there.find((row) => shareOf(row) >= mostOfIt) ??
    there.find((row) => row.ordinal === speech.ordinal && shareOf(row) > 0)
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
  const text = bodyOf(whole.text);
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
/** Runs are looked for from so many characters to so many, and at most at so many places. */
const runStep = 8;
const mostRuns = 400;

/**
 * How much of one text stands in the other, whichever holds more of its fellow: the share of its runs, from 0 to 1. Both
 * folded, titles and line ends left aside: a later cleaning may part and join lines.
 */
export function sharedPart(a: string, b: string): number {
  const [one, other] = [bodyOf(a), bodyOf(b)];
  return Math.max(shareIn(one, other), shareIn(other, one));
}

/** Without the title, which is the first line. */
const bodyOf = (text: string): string => visible(text.slice(text.indexOf('\n') + 1));

function shareIn(part: string, whole: string): number {
  const step = Math.max(runStep, Math.ceil(part.length / mostRuns));
  let runs = 0;
  let found = 0;
  for (let at = 0; at + sharedRun <= part.length; at += step) {
    runs++;
    if (whole.includes(part.slice(at, at + sharedRun))) found++;
  }
  return runs === 0 ? 0 : found / runs;
}
