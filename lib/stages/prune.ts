/** Takes out the sentences that are not the author's, and turns notices of missing text into gaps. */
import { type BlockPlan, type Edit, inOrder, pieces, rewrite } from '../edits.ts';
import { dropHead, dropLists } from '../frame.ts';
import { type Claims, findOmissions, mergeGaps, trimDots } from '../gaps.ts';
import { numberLevel } from '../headings.ts';
import { joinGlued, rejoin } from '../rejoin.ts';
import { type NoiseRule, noiseRules } from '../rules/noise.ts';
import { addsStops, dropScraps } from '../scraps.ts';
import { fold, visible } from '../text.ts';
import type { Block, Step } from '../types.ts';
import { type Zones, zonesOf } from '../zones.ts';

export interface Pruned {
  readonly blocks: readonly Block[];
  /** What the page says about its own length. */
  readonly claims: Claims;
}

/**
 * Prunes the blocks of a page.
 *
 * `title` is the page's own title, where it is known: what stands above it inside the text is the site's.
 * Page numbers and other scraps go first, since they hide which lines belong together; then gaps are marked, then
 * notices go; lines that the page broke are joined last, when nothing stands between their halves any more.
 */
export function prune(blocks: readonly Block[], title: string | null): Step<Pruned> {
  const claims: Claims[] = [];
  const closesLines = addsStops(blocks);
  const step = inOrder<readonly Block[]>(blocks, [
    dropScraps,
    (value) => dropHead(value, title, isNotice),
    (value) => {
      const marked = findOmissions(value);
      claims.push(marked.value.claims);
      return { value: marked.value.blocks, changes: marked.changes };
    },
    (value) => joinGlued(value, closesLines),
    dropNotices,
    (value) => dropLists(value, isNotice),
    rejoin,
    trimDots,
    mergeGaps,
  ]);
  return {
    value: { blocks: step.value, claims: claims[0] ?? { totalChars: null, shownChars: null } },
    changes: step.changes,
  };
}

/** Whether a row takes a line that stands alone, wherever it stands. */
function isNotice(text: string): boolean {
  const folded = fold(text);
  return noiseRules.some((rule) => rule.scope === 'block' && rule.pattern.test(folded));
}

function dropNotices(blocks: readonly Block[]): Step<readonly Block[]> {
  const zones = zonesOf(blocks, isNotice);
  return rewrite(blocks, 'prune', (block, index) => {
    const rules = noiseRules.filter((rule) => applies(rule, blocks, index, zones));
    return planFor(block, rules);
  });
}

function applies(
  { place }: NoiseRule,
  blocks: readonly Block[],
  index: number,
  { bodyStart, bodyEnd }: Zones,
): boolean {
  const before = blocks[index - 1];
  // Below the title of a text in a collection the site speaks again; below 一、 the author does
  const head =
    index <= bodyStart || (before?.type === 'heading' && numberLevel(before.text) === null) || before?.type === 'gap';
  const tail = index > bodyEnd;
  switch (place) {
    case 'any':
      return true;
    case 'head':
      return head;
    case 'tail':
      return tail;
    case 'edge':
      return head || tail;
  }
}

function planFor(block: Block, rules: readonly NoiseRule[]): BlockPlan | null {
  const texts = pieces(block);
  const whole = rules.filter(({ scope }) => scope === 'block');
  const takers = texts.map((text) => {
    const folded = fold(text);
    return whole.find((rule) => rule.pattern.test(folded))?.id ?? null;
  });
  const [first] = takers;
  if (first && takers.every((taker) => taker !== null)) return { do: 'drop', rule: first };
  if (block.type === 'list' && takers.some((taker) => taker !== null)) return { do: 'items', rules: takers };

  const edits = texts.map((text) => findSpans(text, rules));
  if (edits.every((list) => list.length === 0)) return null;
  const rule = edits.find((list) => list.length > 0)?.[0]?.rule ?? '';
  const left = texts.map((text, index) =>
    (edits[index] ?? []).reduce((rest, edit) => rest.replace(edit.before, ''), text),
  );
  return left.every((text) => visible(text) === '') ? { do: 'drop', rule } : { do: 'edit', pieces: edits };
}

/** All spans that rows take from one text, ascending; of overlapping ones the first. */
function findSpans(text: string, rules: readonly NoiseRule[]): readonly Edit[] {
  const folded = fold(text);
  const found = rules
    .filter(({ scope }) => scope === 'span')
    .flatMap((rule) =>
      [...folded.matchAll(new RegExp(rule.pattern, 'gu'))].map(
        (match): Edit => ({
          rule: rule.id,
          at: match.index,
          before: text.slice(match.index, match.index + match[0].length),
          after: '',
        }),
      ),
    )
    .filter(({ before }) => before !== '')
    .sort((a, b) => a.at - b.at);
  let end = 0;
  return found.filter((edit) => {
    if (edit.at < end) return false;
    end = edit.at + edit.before.length;
    return true;
  });
}
