/**
 * A page may tell around the element of its text that the text goes on: a wall or a bar below it, a label above it that calls it
 * a part.
 */

import { pieces } from '../../model/edits.ts';
import type { Block, Step } from '../../model/types.ts';
import { type OmissionNotice, omissionsIn } from '../../notices/missing-text.ts';
import { tellsOfEnd } from '../../notices/omission-score.ts';
import { partHead } from '../../rules/furniture.ts';
import { breaksOff } from '../../text/broken-lines.ts';
import { squeeze } from '../../text/spaced-letters.ts';
import { fold, visibleLength } from '../../text/visible.ts';
import { type Claims, claimsOf, firstOf, gapOf, trimDots } from './gaps.ts';
import { tailHead } from './head-and-lists.ts';

interface Told {
  readonly blocks: readonly Block[];
  readonly claims: Claims;
}

/** Lines below the text that may tell of it; lists of other pages follow. */
const linesBelow = 6;
/** Lines above it that may label it. */
const linesAbove = 6;
const part: Block = { type: 'gap', reason: 'preview', omittedChars: null };
/** Share of a line that the notice takes: in a longer one it may be of anything. */
const mostly = 0.8;

/** Lines around a text, those of each side in the order of the page. */
interface Around {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Puts a gap at the end of a text that ends in none where a line around it tells of more. */
export function withGapAround(told: Told, { above, below }: Around): Step<Told> {
  const { blocks, claims } = told;
  const last = blocks.at(-1);
  if (last === undefined || last.type === 'gap') return { value: told, changes: [] };
  const lists = below.findIndex((text) => tailHead.test(fold(text).trim()));
  const lines = below.slice(0, lists < 0 ? linesBelow : Math.min(lists, linesBelow));
  const isOpen = breaksOff(pieces(last).at(-1) ?? '');
  const notice = lines.flatMap((text) => omissionsIn(text).filter((found) => tells(found, text, isOpen)))[0];
  if (notice === undefined) {
    const isPart = isOpen && above.slice(-linesAbove).some((text) => partHead.test(fold(text).trim()));
    return { value: isPart ? { blocks: [...blocks, part], claims } : told, changes: [] };
  }
  const ended = trimDots([...blocks, gapOf(notice)]);
  return { value: { blocks: ended.value, claims: firstOf(claims, claimsOf(notice)) }, changes: ended.changes };
}

/** Whether it is this text that is cut: by its number, by saying that a sample ends here, or because the text breaks off. */
function tells({ at, length, bare, vague, reason, numbers }: OmissionNotice, text: string, isOpen: boolean): boolean {
  if (reason !== 'paywall' && reason !== 'preview') return false;
  if (visibleLength(text.slice(at, at + length)) < mostly * visibleLength(text)) return false;
  if (isOpen) return true;
  if (bare || vague) return false;
  return numbers.omitted !== null || numbers.hiddenShare !== null || tellsOfEnd(squeeze(fold(text)).text);
}
