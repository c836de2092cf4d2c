/** Takes out the sentences that are not the author's, and turns notices of missing text into gaps. */

import { dropEdges } from '../edges.ts';
import { type BlockPlan, type Edit, inOrder, pieces, rewrite, splice } from '../edits.ts';
import { dropHead, dropLists } from '../frame.ts';
import { type Claims, findOmissions, mergeGaps, trimDots } from '../gaps.ts';
import { numberLevel } from '../headings.ts';
import { noticeOf, noticesIn } from '../notices.ts';
import { joinGlued, rejoin } from '../rejoin.ts';
import { type NoiseRule, noiseRules } from '../rules/noise.ts';
import { addsStops, dropScraps } from '../scraps.ts';
import { squeeze } from '../squeeze.ts';
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
function isNotice(text: string): boolean {
  const folded = fold(text);
  return noiseRules.some((rule) => rule.scope === 'block' && takesLine(rule, folded)) || noticeOf(text) !== null;
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
  const takerOf = (text: string) => {
    const folded = fold(text);
    return whole.find((rule) => takesLine(rule, folded))?.id ?? (noticeOf(text) === null ? null : 'reader-prompt');
  };
  const glued = texts.map((text) => gluedTo(text, rules, takerOf));
  const takers = texts.map((text, index) => (glued[index] ? null : takerOf(text)));
  const [first] = takers;
  if (first && takers.every((taker) => taker !== null)) return { do: 'drop', rule: first };
  if (block.type === 'list' && takers.some((taker) => taker !== null)) return { do: 'items', rules: takers };

  const edits = texts.map((text, index) => glued[index] ?? findSpans(text, rules));
  if (edits.every((list) => list.length === 0)) return null;
  const rule = edits.find((list) => list.length > 0)?.[0]?.rule ?? '';
  const left = texts.map((text, index) => splice(text, edits[index] ?? []));
  return left.every((text) => !/[\p{L}\p{N}]/u.test(text)) ? { do: 'drop', rule } : { do: 'edit', pieces: edits };
}

/** Letters; a sentence as long as this is somebody's, unless a row says otherwise. */
const ownSentence = 16;

/** Sentences, each with the marks that close it. */
const sentences = /[^。！？!?…\n]*(?:[。！？!?…]+[”’」』）)】]*|\n|$)/gu;

/**
 * The notices glued to a paragraph of the author's, where what is left of it reads like one; null where the paragraph is
 * all one piece. A row for whole lines may then take sentences only.
 */
function gluedTo(
  text: string,
  rules: readonly NoiseRule[],
  takerOf: (text: string) => string | null,
): readonly Edit[] | null {
  if (visible(text).length < ownSentence + 4) return null;
  const spans = findSpans(text, rules);
  const taken = [...text.matchAll(sentences)].flatMap((match): Edit[] => {
    const before = match[0];
    const at = match.index;
    if (
      visible(before).length < 4 ||
      visible(before) === visible(text) ||
      spans.some((span) => span.at < at + before.length && at < span.at + span.before.length)
    )
      return [];
    const rule = before.length <= longestNotice && !voice.test(fold(before)) ? takerOf(before.trim()) : null;
    return rule === null ? [] : [{ rule, at, before, after: '' }];
  });
  const edits = [...spans, ...taken].sort((a, b) => a.at - b.at);
  if (edits.length === 0) return null;
  const left = splice(text, edits);
  const isOwn =
    visible(left).length >= ownSentence &&
    /[。！？!?…；;]/u.test(left) &&
    takerOf(left) === null &&
    noticesIn(left).length === 0;
  return isOwn ? edits : null;
}

/** UTF-16 units; a longer sentence glued to others is not a line of the page. */
const longestNotice = 64;

/** The speaker's voice: a sentence that has it is no notice by its row, whatever words it holds. */
const voice = /(?<!关注|联系|加入|关于)我们|同志|大家(?=要|好|一起|共同)|群众|必须|要(?:以|把|在|抓|坚持|加强|进一步)/u;

/** Rows are read twice: as printed, and with the letters of spaced words together and ornaments off. */
function takesLine(rule: NoiseRule, folded: string): boolean {
  if (rule.pattern.test(folded)) return true;
  const bare = squeeze(folded).text.replace(/^[^\p{L}\p{N}([【《“"]+|[^\p{L}\p{N})\]】》”"。!?:…]+$/gu, '');
  return bare !== folded && bare !== '' && rule.pattern.test(bare);
}

/** All spans that rows take from one text, ascending; of overlapping ones the first. */
function findSpans(text: string, rules: readonly NoiseRule[]): readonly Edit[] {
  const { text: squeezed, from } = squeeze(fold(text));
  const prompts = noticesIn(text).map(
    ({ at, length }): Edit => ({ rule: 'reader-prompt', at, before: text.slice(at, at + length), after: '' }),
  );
  const found = rules
    .filter(({ scope }) => scope === 'span')
    .flatMap((rule) =>
      [...squeezed.matchAll(new RegExp(rule.pattern, 'gu'))]
        .filter((match) => match[0] !== '')
        .map((match): Edit => {
          const at = from(match.index);
          return { rule: rule.id, at, before: text.slice(at, from(match.index + match[0].length - 1) + 1), after: '' };
        }),
    )
    .concat(prompts)
    .filter(({ before }) => before !== '')
    .sort((a, b) => a.at - b.at || b.before.length - a.before.length);
  let end = 0;
  return found.filter((edit) => {
    if (edit.at < end) return false;
    end = edit.at + edit.before.length;
    return true;
  });
}
