/** Takes out the sentences that are not the author's, and turns notices of missing text into gaps. */

import { inOrder, pieces, splice } from '../../model/edits.ts';
import { type BlockPlan, rewrite } from '../../model/rewrite.ts';
import type { Block, Step } from '../../model/types.ts';
import { type Around, findSpans, gluedIn, holdsLine, takerOf } from '../../notices/index.ts';
import { Reading } from '../../notices/line.ts';
import { numberLevel } from '../../text/numbering.ts';
import { authorsLinesOf } from './authors-lines.ts';
import { knownOf, type Place } from './block-notes.ts';
import { dropEdges } from './edges.ts';
import { dropRights, footNoticeOf, footRuleOf } from './foot.ts';
import { type Claims, findOmissions, gapAtDots, mergeGaps, noClaims, tellsOfOmission, trimDots } from './gaps.ts';
import { dropHead, dropLists } from './head-and-lists.ts';
import { addsStops, dropScraps } from './pagers.ts';
import { joinGlued, rejoin } from './rejoin.ts';
import { joinNotices } from './split-notices.ts';
import { type Known, type Zones, zonesOf } from './zones.ts';

/** What a page calls its text, and itself. */
export interface PageNames {
  /** The text's own title, where it is known: what stands above it inside the text is the site's. */
  readonly title: string | null;
  /** The site's names, folded (see `site-names.ts`). */
  readonly site: readonly string[];
  /** The page names itself a collection. */
  readonly many?: boolean;
}

/** What is known of a page while it is pruned. */
export interface Page extends PageNames, Known {
  /** Indexes of the headings of a collection's texts among blocks. */
  readonly headsOf: (blocks: readonly Block[]) => ReadonlySet<number>;
}

export interface Pruned {
  readonly blocks: readonly Block[];
  /** What the page says about its own length. */
  readonly claims: Claims;
}

/**
 * Prunes the blocks of a page.
 *
 * Page numbers and other scraps go first, since they hide which lines belong together; then gaps are marked, then
 * notices go; lines that the page broke are joined last, when nothing stands between their halves any more.
 */
export function prune(blocks: readonly Block[], page: Page): Step<Pruned> {
  const { site, headsOf } = page;
  const claims: Claims[] = [];
  const closesLines = addsStops(blocks);
  const step = inOrder<readonly Block[]>(blocks, [
    dropScraps,
    dropRights,
    (value) => dropHead(value, page),
    (value) => joinNotices(value, tellsOfOmission),
    (value) => {
      const marked = findOmissions(value);
      claims.push(marked.value.claims);
      return { value: marked.value.blocks, changes: marked.changes };
    },
    (value) => joinGlued(value, closesLines),
    (value) => dropNotices(value, page, () => headsOf(value)),
    (value) => dropLists(value, page),
    (value) => dropEdges(value, page, site, () => headsOf(value)),
    rejoin,
    gapAtDots,
    trimDots,
    mergeGaps,
  ]);
  return {
    value: { blocks: step.value, claims: claims[0] ?? noClaims },
    changes: step.changes,
  };
}

/** Whether all of a line that stands alone is a notice, wherever it stands; `site`: the site's names. */
export function isNoticeOf(text: string, site: readonly string[]): boolean {
  const around: Around = { above: true, names: site, amid: true };
  const read = new Reading(text);
  return takerOf(read, 'line', around) !== null && gluedIn(read, findSpans(read, around), around) === null;
}

function dropNotices(blocks: readonly Block[], page: Page, heads: () => ReadonlySet<number>): Step<readonly Block[]> {
  const zones = zonesOf(blocks, page);
  const { listed, voiced } = authorsLinesOf(blocks);
  return rewrite(blocks, 'prune', (block, index) => {
    const place = listed.has(index) ? 'body' : placeOf(blocks, index, zones);
    const known = knownOf(block);
    if (known.unmoved[place]) return null;
    // What breaks off at a gap is an author's
    const amid = place === 'body' || blocks[index + 1]?.type === 'gap';
    const plan = planFor(block, { above: place === 'head', names: page.site, amid });
    if (plan === null) {
      known.unmoved[place] = true;
      known.forget();
    }
    if (plan?.do === 'drop' && voiced.has(index)) return null;
    return plan !== null && heads().has(index) ? null : plan;
  });
}

function placeOf(blocks: readonly Block[], index: number, { bodyStart, bodyEnd }: Zones): Place {
  const before = blocks[index - 1];
  // Below the title of a text in a collection the site speaks again; below 一、 the author does
  const head =
    index <= bodyStart || (before?.type === 'heading' && numberLevel(before.text) === null) || before?.type === 'gap';
  if (head) return 'head';
  return index > bodyEnd ? 'tail' : 'body';
}

function planFor(block: Block, around: Around): BlockPlan | null {
  const notice = around.amid || around.above ? null : footNoticeOf(block, around.names);
  if (notice !== null) return { do: 'drop', rule: notice };
  const { readings } = knownOf(block);
  const spans = readings.map((read) => findSpans(read, around));
  // An ordinary paragraph ends here
  if (readings.every((read, index) => spans[index]?.length === 0 && !holdsLine(read, around))) return null;
  const foot = block.type === 'table' && !around.amid ? footRuleOf(block, around.names) : null;
  if (foot !== null) return { do: 'drop', rule: foot };
  const texts = pieces(block);
  const glued = readings.map((read, index) => gluedIn(read, spans[index] ?? [], around));
  const takers = readings.map((read, index) => (glued[index] ? null : takerOf(read, 'line', around)));
  const [first] = takers;
  if (first && takers.every((taker) => taker !== null)) return { do: 'drop', rule: first };
  if (block.type === 'list' && takers.some((taker) => taker !== null)) return { do: 'items', rules: takers };

  const edits = texts.map((_, index) => glued[index] ?? spans[index] ?? []);
  if (edits.every((list) => list.length === 0)) return null;
  const rule = edits.find((list) => list.length > 0)?.[0]?.rule ?? '';
  const left = texts.map((text, index) => splice(text, edits[index] ?? []));
  return left.every((text) => !/[\p{L}\p{N}]/u.test(text)) ? { do: 'drop', rule } : { do: 'edit', pieces: edits };
}
