/** Gaps: where the page says that text is missing, and how much. */
import { type BlockPlan, rewrite } from './edits.ts';
import { type NoticeNumbers, numbersIn, type OmissionRule, omissions } from './rules/omissions.ts';
import { fold, visible } from './text.ts';
import type { Block, Gap, Step } from './types.ts';

/** What a page claims about its whole text and what it shows of it, in characters. */
export interface Claims {
  readonly totalChars: number | null;
  readonly shownChars: number | null;
}

interface Match {
  readonly rule: OmissionRule;
  readonly at: number;
  readonly length: number;
  readonly numbers: NoticeNumbers;
}

/** Whether a text holds a notice that something is missing. */
export function tellsOfOmission(text: string): boolean {
  return matchesIn(text).length > 0;
}

/** Puts a gap in the place of every notice, and reads what the notices say. */
export function findOmissions(
  blocks: readonly Block[],
): Step<{ readonly blocks: readonly Block[]; readonly claims: Claims }> {
  let claims: Claims = { totalChars: null, shownChars: null };
  const step = rewrite(blocks, 'prune', (block): BlockPlan | null => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return null;
    const matches = matchesIn(block.text);
    const [first] = matches;
    if (!first) return null;
    for (const { numbers } of matches) {
      claims = { totalChars: claims.totalChars ?? numbers.total, shownChars: claims.shownChars ?? numbers.shown };
    }
    const covered = matches.reduce(
      (sum, match) => sum + visible(block.text.slice(match.at, match.at + match.length)).length,
      0,
    );
    if (covered >= visible(block.text).length) return { do: 'gap', rule: first.rule.id, gap: gapOf(first) };
    return {
      do: 'cut',
      cuts: matches.map((match) => ({
        rule: match.rule.id,
        at: match.at,
        before: block.text.slice(match.at, match.at + match.length),
        gap: gapOf(match),
      })),
    };
  });
  return { value: { blocks: step.value, claims }, changes: step.changes };
}

/** Dots that the page printed beside its own notice belong to the notice. */
export function trimDots(blocks: readonly Block[]): Step<readonly Block[]> {
  return rewrite(blocks, 'prune', (block, index) => {
    if (block.type !== 'paragraph') return null;
    const before = blocks[index - 1];
    const after = blocks[index + 1];
    const head = isCut(before) ? (/^(?:\s*(?:…|\.{3,}))+\s*/u.exec(block.text)?.[0] ?? '') : '';
    const tail = isCut(after) ? (/(?:\s*(?:…|\.{3,}))+\s*$/u.exec(block.text)?.[0] ?? '') : '';
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
export function settleGaps(blocks: readonly Block[], { totalChars, shownChars }: Claims): readonly Block[] {
  if (totalChars === null || shownChars === null) return blocks;
  const known = blocks.reduce((sum, block) => sum + (block.type === 'gap' ? (block.omittedChars ?? 0) : 0), 0);
  const rest = totalChars - shownChars - known;
  const open = blocks.findLastIndex((block) => block.type === 'gap' && block.omittedChars === null && isCut(block));
  if (rest <= 0 || open < 0) return blocks;
  return blocks.map((block, index) =>
    index === open && block.type === 'gap' ? { ...block, omittedChars: rest } : block,
  );
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

function gapOf({ rule, numbers }: Match): Gap {
  return { type: 'gap', reason: rule.reason, omittedChars: numbers.omitted };
}

function matchesIn(text: string): readonly Match[] {
  const folded = fold(text);
  const found = omissions
    .flatMap((rule) =>
      [...folded.matchAll(new RegExp(rule.pattern, 'gu'))].map((match) => ({
        rule,
        at: match.index,
        length: match[0].length,
        numbers: numbersIn(match[0]),
      })),
    )
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.at - b.at || b.length - a.length);
  let end = 0;
  return found.filter((match) => {
    if (match.at < end) return false;
    end = match.at + match.length;
    return true;
  });
}
