/** Weighs whether a line, a sentence or what is set apart in one tells that text is missing. */
import { omissionCues } from '../rules/omission-cues.ts';
import { speakerCues } from '../rules/site-cues.ts';
import { isLonger } from '../text/visible.ts';
import { Reading } from './line.ts';
import { missingOdds, siteOdds } from './whose.ts';

/** Log-odds from which it does. */
const enough = { anybody: 1, unread: 2, site: 0 } as const;
/** Log-odds that a cue of a speaker takes: 「其余的我就不讲了」. */
const spokenOdds = 2;
/** Log-odds from which a text is surely a site's. */
const surelySite = 3;
/** Log-odds from which it does beyond doubt. */
const certain = { named: 1, unnamed: 2.5 } as const;
/** Visible characters; no such notice is longer. */
const longest = 90;

/** Whether a text tells of missing text. */
export function tellsOfMissing(text: string, read: Reading = new Reading(text)): boolean {
  if (isLonger(text, longest)) return false;
  const odds = missingOdds(read) - (speakerCues.some(({ pattern }) => pattern.test(read.folded)) ? spokenOdds : 0);
  // Its characters must say so, too: 「下载全文」 names the whole, and nothing that is missing
  if (read.learnedGap < 0) return odds >= enough.unread;
  return (
    odds >= enough.anybody ||
    (odds >= enough.site && namesMissing(read.squeezed.text) && siteOdds(read, 'line', []) >= surelySite)
  );
}

/** Whether nobody could take it for anything else. */
export function surelyTellsOfMissing(text: string): boolean {
  return missingOdds(new Reading(text)) >= certain[namesMissing(text) ? 'named' : 'unnamed'];
}

/** Whether a squeezed, folded text names a part, a size or the end of what is shown. */
export function namesMissing(squeezed: string): boolean {
  return omissionCues.some(({ id, pattern }) => naming.includes(id) && pattern.test(squeezed));
}

const naming: readonly string[] = ['part', 'withheld', 'size', 'pages', 'tried'];

/** Whether a squeezed, folded text says that a sample ends here, or that pages or parts are kept back. */
export function tellsOfEnd(squeezed: string): boolean {
  return omissionCues.some(({ id, pattern }) => ending.includes(id) && pattern.test(squeezed));
}

const ending: readonly string[] = ['withheld', 'tried'];
