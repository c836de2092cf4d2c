/** Weighs whether a line, a sentence or what is set apart in one tells that text is missing. */
import { omissionCues } from '../rules/omission-cues.ts';
import { speakerCues } from '../rules/site-cues.ts';
import { visible } from '../text/visible.ts';
import { soundsMissing } from './learned.ts';

/** Weight from which it does. */
const enough = 4;
/** Visible characters; no such notice is longer. */
const longest = 90;

/** Whether a squeezed, folded text tells of missing text: by its cues, or by its tone alone. */
export function tellsOfMissing(squeezed: string): boolean {
  if (visible(squeezed).length > longest) return false;
  return isToldByCues(squeezed) || (soundsMissing(squeezed) && spokenIn(squeezed) === 0);
}

/** Whether its cues do: they speak of a part, and of its size or of what a reader must do for it. */
export function isToldByCues(squeezed: string): boolean {
  const found = omissionCues.filter(({ pattern }) => pattern.test(squeezed));
  const has = (...ids: readonly (typeof omissionCues)[number]['id'][]) => found.some(({ id }) => ids.includes(id));
  if (!has('part', 'withheld', 'tried') || !has('size', 'condition', 'tried')) return false;
  // A size alone may be of anything: somebody must be kept from it
  if (!has('condition', 'withheld', 'gate', 'tried')) return false;
  return found.reduce((sum, { weight }) => sum + weight, 0) - 2 * spokenIn(squeezed) >= enough;
}

/** How many cues of a speaker it holds. */
function spokenIn(squeezed: string): number {
  return speakerCues.filter(({ pattern }) => pattern.test(squeezed)).length;
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
