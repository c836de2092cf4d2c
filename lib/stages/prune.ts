/** Takes out the sentences that are not the author's, and turns notices of missing text into gaps. */

import { dropEdges } from '../edges.ts';
import { type Edit, inOrder, pieces, splice } from '../edits.ts';
import { dropHead, dropLists } from '../frame.ts';
import { type Claims, findOmissions, mergeGaps, trimDots } from '../gaps.ts';
import { gluedTo } from '../glued.ts';
import { numberLevel } from '../headings.ts';
import { noticeOf, noticesIn } from '../notices.ts';
import { joinGlued, rejoin } from '../rejoin.ts';
import { type BlockPlan, rewrite } from '../rewrite.ts';
import { type NoiseRule, noiseRules } from '../rules/noise.ts';
import { addsStops, dropScraps } from '../scraps.ts';
import { apart, placesOf, type Span } from '../spans.ts';
import { joinNotices } from '../split-notices.ts';
import { squeeze } from '../squeeze.ts';
import { fold } from '../text.ts';
import type { Block, Step } from '../types.ts';
import { isSiteVoice, signsIn, type Voicing } from '../voice.ts';
import { type Zones, zonesOf } from '../zones.ts';

/** What a page calls its text, and itself. */
export interface PageNames {
  /** The text's own title, where it is known: what stands above it inside the text is the site's. */
  readonly title: string | null;
  /** The site's names, folded (see `site-names.ts`). */
  readonly site: readonly string[];
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
export function prune(blocks: readonly Block[], { title, site }: PageNames): Step<Pruned> {
  const isNotice = (text: string) => isNoticeOf(text, site);
  const claims: Claims[] = [];
  const closesLines = addsStops(blocks);
  const step = inOrder<readonly Block[]>(blocks, [
    dropScraps,
    (value) => dropHead(value, title, isNotice),
    (value) => joinNotices(value, isNotice),
    (value) => {
      const marked = findOmissions(value);
      claims.push(marked.value.claims);
      return { value: marked.value.blocks, changes: marked.changes };
    },
    (value) => joinGlued(value, closesLines),
    (value) => dropNotices(value, site),
    (value) => dropLists(value, isNotice),
    (value) => dropEdges(value, isNotice),
    rejoin,
    trimDots,
    mergeGaps,
  ]);
  return {
    value: { blocks: step.value, claims: claims[0] ?? { totalChars: null, shownChars: null, hiddenShare: null } },
    changes: step.changes,
  };
}

/** Whether a row takes a line that stands alone, wherever it stands. */
function isNoticeOf(text: string, site: readonly string[]): boolean {
  const lines = asRead(fold(text));
  return (
    noiseRules.some(({ scope, pattern }) => scope === 'block' && lines.some((line) => pattern.test(line))) ||
    noticeOf(text) !== null ||
    isSiteVoice(text, 'line', site)
  );
}

function dropNotices(blocks: readonly Block[], site: readonly string[]): Step<readonly Block[]> {
  const zones = zonesOf(blocks, (text) => isNoticeOf(text, site));
  return rewrite(blocks, 'prune', (block, index) => {
    const place = placeOf(blocks, index, zones);
    if (unmoved.get(block)?.has(place)) return null;
    const plan = planFor(block, rulesFor[place], site);
    if (plan === null) unmoved.set(block, new Set([...(unmoved.get(block) ?? []), place]));
    return plan;
  });
}

/** Where a block stands: as the rows name it, or in the body of the text. */
type Place = Exclude<NoiseRule['place'], 'any'> | 'body';

const rulesAt = (...places: readonly NoiseRule['place'][]) => noiseRules.filter(({ place }) => places.includes(place));
const rulesFor: Readonly<Record<Place, readonly NoiseRule[]>> = {
  body: rulesAt('any'),
  head: rulesAt('any', 'head', 'edge'),
  tail: rulesAt('any', 'tail', 'edge'),
  edge: rulesAt('any', 'head', 'tail', 'edge'),
};

/** Blocks that no row took anything from, by place: the next pass need not read them again. */
const unmoved = new WeakMap<Block, ReadonlySet<Place>>();

function placeOf(blocks: readonly Block[], index: number, { bodyStart, bodyEnd }: Zones): Place {
  const before = blocks[index - 1];
  // Below the title of a text in a collection the site speaks again; below 一、 the author does
  const head =
    index <= bodyStart || (before?.type === 'heading' && numberLevel(before.text) === null) || before?.type === 'gap';
  const tail = index > bodyEnd;
  if (head) return tail ? 'edge' : 'head';
  return tail ? 'tail' : 'body';
}

function planFor(block: Block, rules: readonly NoiseRule[], site: readonly string[]): BlockPlan | null {
  const texts = pieces(block);
  const whole = rules.filter(({ scope }) => scope === 'block');
  const takerOf = (text: string, as: Voicing) => {
    const lines = text.length > longestLine ? [] : asRead(fold(text));
    const rule = whole.find(({ pattern }) => lines.some((line) => pattern.test(line)));
    if (rule) return rule.id;
    if (noticeOf(text) !== null) return 'reader-prompt';
    return isSiteVoice(text, as, site) ? 'site-voice' : null;
  };
  const spans = texts.map((text) => findSpans(text, rules, site));
  const glued = texts.map((text, index) => gluedTo(text, spans[index] ?? [], takerOf));
  const takers = texts.map((text, index) => (glued[index] ? null : takerOf(text, 'line')));
  const [first] = takers;
  if (first && takers.every((taker) => taker !== null)) return { do: 'drop', rule: first };
  if (block.type === 'list' && takers.some((taker) => taker !== null)) return { do: 'items', rules: takers };

  const edits = texts.map((_, index) => glued[index] ?? spans[index] ?? []);
  if (edits.every((list) => list.length === 0)) return null;
  const rule = edits.find((list) => list.length > 0)?.[0]?.rule ?? '';
  const left = texts.map((text, index) => splice(text, edits[index] ?? []));
  return left.every((text) => !/[\p{L}\p{N}]/u.test(text)) ? { do: 'drop', rule } : { do: 'edit', pieces: edits };
}

/** UTF-16 units; no row for whole lines takes a longer one. */
const longestLine = 800;

/** Rows are read twice: as printed, and with the letters of spaced words together and ornaments off. */
function asRead(folded: string): readonly string[] {
  const bare = squeeze(folded).text.replace(ornaments, '');
  return bare === folded || bare === '' ? [folded] : [folded, bare];
}

const ornaments = /^[^\p{L}\p{N}([【《“"]+|[^\p{L}\p{N})\]】》”"。!?:…]+$/gu;

/** All spans that rows take from one text, ascending; of overlapping ones the first. */
function findSpans(text: string, rules: readonly NoiseRule[], site: readonly string[]): readonly Edit[] {
  const squeezed = squeeze(fold(text));
  const byRow = rules
    .filter(({ scope }) => scope === 'span')
    .flatMap(({ id, pattern }) => placesOf(pattern, squeezed).map((place) => ({ ...place, rule: id })));
  const byWords = noticesIn(text).map((notice) => ({ ...notice, rule: 'reader-prompt' }));
  const byName = signsIn(squeezed, site).map((place) => ({ ...place, rule: 'site-voice' }));
  return apart<Span & { readonly rule: string }>([...byRow, ...byWords, ...byName]).map(({ rule, at, length }) => ({
    rule,
    at,
    before: text.slice(at, at + length),
    after: '',
  }));
}
