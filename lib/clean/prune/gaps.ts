/** Gaps: where the page says that text is missing, and how much. */

import { pieces } from '../../model/edits.ts';
import { type BlockPlan, type CutLine, rewrite } from '../../model/rewrite.ts';
import type { Block, Gap, Step } from '../../model/types.ts';
import { type OmissionNotice, omissionsIn } from '../../notices/missing-text.ts';
import { breaksOff } from '../../text/broken-lines.ts';
import { countChars, isLonger, visible } from '../../text/visible.ts';
import { knownOf } from './block-notes.ts';
import { goesOn } from './cut-off.ts';

/** What a page claims about its whole text and what it shows of it, in characters. */
export interface Claims {
  readonly totalChars: number | null;
  readonly shownChars: number | null;
  /** Share of the text that a preview bar says is left, 0 to 1. */
  readonly hiddenShare: number | null;
}

/** Of a page that claims nothing. */
export const noClaims: Claims = { totalChars: null, shownChars: null, hiddenShare: null };

/** What was claimed first, and what else was. */
export function firstOf(a: Claims, b: Claims): Claims {
  return {
    totalChars: a.totalChars ?? b.totalChars,
    shownChars: a.shownChars ?? b.shownChars,
    hiddenShare: a.hiddenShare ?? b.hiddenShare,
  };
}

/** What a notice claims. */
export function claimsOf({ numbers: { total, shown, hiddenShare } }: OmissionNotice): Claims {
  return { totalChars: total, shownChars: shown, hiddenShare };
}

/** Whether a text holds a notice that something is missing. */
export function tellsOfOmission(text: string): boolean {
  return omissionsIn(text).length > 0;
}

/** Puts a gap in the place of every notice, and reads what the notices say. */
export function findOmissions(
  blocks: readonly Block[],
): Step<{ readonly blocks: readonly Block[]; readonly claims: Claims }> {
  let claims = noClaims;
  const found = blocks.map(noticesOf);
  const step = rewrite(blocks, 'prune', (block, index): BlockPlan | null => {
    const texts = pieces(block);
    const told = texts.map((_, piece) =>
      (found[index]?.[piece] ?? []).filter((match) => tellsOfGap(blocks, found, { index, piece }, match)),
    );
    const matches = told.flat();
    const [first] = matches;
    if (!first) return null;
    claims = matches.map(claimsOf).reduce(firstOf, claims);
    const cuts = told.map((own, piece) =>
      own.map(
        (match): CutLine => ({
          rule: match.rule,
          at: match.at,
          before: texts[piece]?.slice(match.at, match.at + match.length) ?? '',
          gap: gapOf(match),
        }),
      ),
    );
    const covered = visible(cuts.flatMap((own) => own.map(({ before }) => before)).join('')).length;
    return covered >= visible(texts.join('')).length
      ? { do: 'gap', rule: first.rule, gap: gapOf(first) }
      : { do: 'cut', cuts };
  });
  return { value: { blocks: step.value, claims }, changes: step.changes };
}

const noNotices: readonly (readonly OmissionNotice[])[] = [];

/** The notices in each piece of a block; none at all where no piece holds one. */
function noticesOf(block: Block): readonly (readonly OmissionNotice[])[] {
  const known = knownOf(block);
  if (known.isWhole) return noNotices;
  const matches = known.readings.map((read) => omissionsIn(read.text, read));
  if (matches.some((own) => own.length > 0)) return matches;
  known.isWhole = true;
  return noNotices;
}

/** A text that is longer than what is shown by this much is cut: sites count with and without marks and titles. */
const longerBy = 1.5;

/**
 * What names nothing that is missing tells of a gap only where no text goes on behind it, and a button that opens the
 * text on no condition only where the text breaks off at it besides.
 */
function tellsOfGap(
  blocks: readonly Block[],
  found: readonly (readonly (readonly OmissionNotice[])[])[],
  { index, piece }: { readonly index: number; readonly piece: number },
  match: OmissionNotice,
): boolean {
  if (match.lengthOnly) {
    const shown = blocks.reduce((sum, block) => sum + countChars(pieces(block).join('')), 0);
    return (match.numbers.total ?? 0) > shown * longerBy;
  }
  if (!match.bare && !match.vague) return true;
  const texts = pieces(blocks[index] ?? { type: 'paragraph', text: '' });
  const text = texts[piece] ?? '';
  if (goesOn(text.slice(match.at + match.length)) || texts.slice(piece + 1).some(goesOn)) return false;
  // Mostly the very next block tells
  for (let later = index + 1; later < blocks.length; later++) {
    const block = blocks[later];
    if (block && !found[later]?.length && pieces(block).some(goesOn)) return false;
  }
  if (!match.bare) return true;
  let before = text.slice(0, match.at).trim() || (texts[piece - 1] ?? '');
  for (let earlier = index - 1; earlier >= 0 && before === ''; earlier--) {
    const block = blocks[earlier];
    const last = block === undefined ? undefined : pieces(block).at(-1);
    if (last === undefined) continue;
    before = last;
    break;
  }
  // Three dots at the button are the page's
  return breaksOff(before) || /(?:…|\.{3})\s{0,9}$/u.test(before);
}

/** Dots that the page printed beside its own notice belong to the notice. */
export function trimDots(blocks: readonly Block[]): Step<readonly Block[]> {
  return rewrite(blocks, 'prune', (block, index) => {
    if (block.type !== 'paragraph') return null;
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    const head = isCut(before) ? (/^(?:\s*(?:…|\.{3,}))+\s*/u.exec(block.text)?.[0] ?? '') : '';
    const tail = isCut(after) ? (/(?<![\s.…])(?:\s*(?:…|\.{3,}(?!\.)))+\s*$/u.exec(block.text)?.[0] ?? '') : '';
    if (head === '' && tail === '') return null;
    if (visible(block.text).length <= visible(head + tail).length) return { do: 'drop', rule: 'omission-dots' };
    return {
      do: 'edit',
      pieces: [
        [
          ...(head ? [{ rule: 'omission-dots', at: 0, before: head, after: '' }] : []),
          ...(tail ? [{ rule: 'omission-dots', at: block.text.length - tail.length, before: tail, after: '' }] : []),
        ],
      ],
    };
  });
}

/** Visible characters; a shorter last line is a cry, a verse, a signature. */
const leastOpen = 10;

/** A text that breaks off before three dots set apart is a sample: 「她把信递给了 ...」. Somebody who trails off sets them right behind the word. */
export function gapAtDots(blocks: readonly Block[]): Step<readonly Block[]> {
  // What stands below may be a label of the page's
  const at = blocks.findLastIndex((block) => block.type === 'gap' || isLonger(pieces(block).join(''), leastOpen));
  const last = blocks[at];
  if (last?.type !== 'paragraph' || !/[\u4e00-\u9fff，、]\s+(?:…{1,2}|\.{3})$/u.test(last.text.trim()))
    return { value: blocks, changes: [] };
  return trimDots([
    ...blocks.slice(0, at + 1),
    { type: 'gap', reason: 'preview', omittedChars: null },
    ...blocks.slice(at + 1),
  ]);
}

/** Two notices on end tell of one gap. */
export function mergeGaps(blocks: readonly Block[]): Step<readonly Block[]> {
  const value: Block[] = [];
  for (const block of blocks) {
    const last = value.at(-1);
    if (block.type === 'gap' && last?.type === 'gap' && isCut(last) === isCut(block))
      value[value.length - 1] = merged(last, block);
    else value.push(block);
  }
  return { value, changes: [] };
}

/** The last gap without a number takes what the page's own numbers leave over. */
export function settleGaps(blocks: readonly Block[], claims: Claims): readonly Block[] {
  const open = blocks.findLastIndex((block) => block.type === 'gap' && block.omittedChars === null && isCut(block));
  const rest = restOf(blocks, claims);
  if (open < 0 || rest === null || rest <= 0) return blocks;
  return blocks.map((block, index) =>
    index === open && block.type === 'gap' ? { ...block, omittedChars: rest } : block,
  );
}

/** Characters that the page's own numbers leave over for a gap without one. */
function restOf(blocks: readonly Block[], { totalChars, shownChars, hiddenShare }: Claims): number | null {
  const known = blocks.reduce((sum, block) => sum + (block.type === 'gap' ? (block.omittedChars ?? 0) : 0), 0);
  if (totalChars !== null && shownChars !== null) return totalChars - shownChars - known;
  if (hiddenShare === null || hiddenShare <= 0 || hiddenShare >= 1) return null;
  if (totalChars !== null) return Math.round(totalChars * hiddenShare) - known;
  const shown = blocks.reduce((sum, block) => sum + countChars(pieces(block).join('')), 0);
  return Math.round((shown * hiddenShare) / (1 - hiddenShare)) - known;
}

function merged(a: Gap, b: Gap): Gap {
  const omittedChars =
    a.omittedChars === null || b.omittedChars === null
      ? (a.omittedChars ?? b.omittedChars)
      : Math.max(a.omittedChars, b.omittedChars);
  return { type: 'gap', reason: a.reason === 'paywall' || b.reason === 'paywall' ? 'paywall' : a.reason, omittedChars };
}

function isCut(block: Block | undefined): boolean {
  return block?.type === 'gap' && (block.reason === 'paywall' || block.reason === 'preview');
}

/** The gap that a notice tells of. */
export function gapOf({ reason, numbers }: OmissionNotice): Gap {
  return { type: 'gap', reason, omittedChars: numbers.omitted };
}
