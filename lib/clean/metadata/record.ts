/** Makes the records: one a speech, with its title, where it comes from, and whether it is whole. */

import { flatLength, inOrder, lined, pieces } from '../../model/edits.ts';
import { rewrite } from '../../model/rewrite.ts';
import type { Block, Speech, Step } from '../../model/types.ts';
import { findDate, isDay } from '../../text/dates.ts';
import { greets, namesSpeaker } from '../../text/speaker.ts';
import { key, looksLikeTitle, sameTitle } from '../../text/titles.ts';
import { visible } from '../../text/visible.ts';
import { isCutOff } from '../prune/cut-off.ts';
import { type Claims, mergeGaps, settleGaps, trimDots } from '../prune/gaps.ts';
import { nothingKnown, zonesOf } from '../prune/zones.ts';
import type { Section } from '../split/split.ts';
import { reporter } from './author.ts';
import type { Imprint } from './imprint.ts';
import { isSubtitle } from './title-lines.ts';

/** How many blocks from the top may repeat the title. */
const titleBlocks = 4;
/** Visible characters of the first line that serve as a title where the page gives none. */
const borrowedTitle = 24;

/** Gives the speeches of a page. What is taken from the text into a field (a repeated title) is in the log. */
export function record(sections: readonly Section[], imprint: Imprint, claims: Claims): Step<readonly Speech[]> {
  const titled = sections.map((section, index) => findTitle(section, index === 0 ? imprint.title : null));
  const repeated = new Set<Block>(titled.flatMap(({ lines }) => lines));
  const first = sections[0]?.blocks ?? [];
  const ruleOf = new Map<Block, string>();
  for (const block of dayLines(first, repeated, imprint)) ruleOf.set(block, 'date-line');
  for (const block of bylines(first, repeated, imprint)) ruleOf.set(block, 'byline');
  for (const block of repeated) ruleOf.set(block, 'title-line');
  const step = rewrite(
    sections.flatMap(({ blocks }) => blocks),
    'record',
    (block) => {
      const rule = ruleOf.get(block);
      return rule === undefined ? null : { do: 'drop', rule };
    },
  );
  const lastGap = sections.findLastIndex(({ blocks }) =>
    blocks.some((block) => block.type === 'gap' && block.reason !== 'continued-from'),
  );
  const changes = [...step.changes];
  let at = 0;
  const value = sections.map((section, index): Speech => {
    const owns = index === lastGap;
    const left = section.blocks.filter((block) => !ruleOf.has(block));
    // What was taken out may have stood between gaps, or between a gap and its dots
    const tidied =
      left.length === section.blocks.length
        ? { value: left, changes: [] }
        : inOrder<readonly Block[]>(left, [trimDots, mergeGaps]);
    const kept = tidied.value;
    changes.push(...tidied.changes.map((change) => ({ ...change, at: change.at + at })));
    at += kept.reduce((sum, block) => sum + flatLength(block), 0);
    const blocks = owns ? settleGaps(kept, claims) : kept;
    return {
      title: titled[index]?.title ?? '',
      published: imprint.published,
      author: imprint.author,
      source: imprint.source,
      complete: !blocks.some((block) => block.type === 'gap') && !isCutOff(blocks),
      totalChars: owns ? claims.totalChars : null,
      shownChars: owns ? claims.shownChars : null,
      blocks,
    };
  });
  return { value, changes };
}

const lineOf = (block: Block) => ('text' in block ? block.text : '');

/** The first of a text's first lines that has the shape of a title: its title, where the page names none. */
export function findHeadTitle(blocks: readonly Block[]): string | null {
  return (
    headOf(blocks, titleBlocks, () => false)
      .map(lineOf)
      .find(looksLikeTitle) ?? null
  );
}

/** The title of a section and the lines of its head that only repeat it. */
function findTitle(
  { title, blocks }: Section,
  pageTitle: string | null,
): { readonly title: string; readonly lines: readonly Block[] } {
  const wanted = title ?? pageTitle ?? findHeadTitle(blocks);
  if (wanted === null) {
    return { title: [...visible(borrowedLine(blocks))].slice(0, borrowedTitle).join(''), lines: [] };
  }
  const isTitle = (block: Block) => sameTitle(lineOf(block), wanted);
  const lines = headOf(blocks, titleBlocks, isTitle);
  const whole = lines.filter(isTitle);
  return { title: wanted, lines: whole.length > 0 ? whole : overLines(lines, key(wanted)) };
}

/** The two or three lines on end over which a title is set; none where it is not. */
function overLines(lines: readonly Block[], wanted: string): readonly Block[] {
  const keys = lines.map((block) => key(lineOf(block)));
  for (let at = 0; at < keys.length; at++) {
    for (const count of [2, 3]) {
      const run = keys.slice(at, at + count);
      if (run.length === count && run.every((own) => own !== '') && run.join('') === wanted)
        return lines.slice(at, at + count);
    }
  }
  return [];
}

/** The first blocks of a text: as many as `count` that neither repeat its title nor are a day, which may both be taken out. */
function headOf(blocks: readonly Block[], count: number, isTitle: (block: Block) => boolean): readonly Block[] {
  const head: Block[] = [];
  let others = 0;
  for (const block of blocks) {
    if (others >= count) break;
    if (!isTitle(block) && !isDay(lined(block).trim())) others++;
    head.push(block);
  }
  return head;
}

/** The line that names a text where nothing else does: of its first blocks the first line that is no day and greets nobody, else its first words. */
export function borrowedLine(blocks: readonly Block[]): string {
  const lines = blocks
    .slice(0, titleBlocks)
    .map(lineOf)
    .filter((text) => text !== '');
  return (
    lines.find((text) => !isDay(text.trim()) && !greets(text)) ??
    lines[0] ??
    blocks.slice(0, 1).flatMap((block) => pieces(block))[0] ??
    ''
  );
}

/**
 * The page's day where it stands below the title: it is kept as the record's. A day in brackets, beside a subtitle or
 * below a speaker's name tells when the speech was held, and stays.
 */
function dayLines(blocks: readonly Block[], titles: ReadonlySet<Block>, { published }: Imprint): readonly Block[] {
  if (published === null) return [];
  const { bodyStart } = zonesOf(blocks, nothingKnown);
  const own = blocks.slice(0, bodyStart).filter((block) => !titles.has(block));
  const head = headOf(own, titleBlocks + 1, () => false);
  const texts = head.map((block) => lined(block).trim());
  if (texts.some((text) => namesSpeaker(text) || isSubtitle(text))) return [];
  return head.filter((_, index) => {
    const text = texts[index] ?? '';
    return isDay(text) && findDate(text)?.slice(0, 10) === published.slice(0, 10);
  });
}

/** The reporters' line right above the text, where it names the record's author. */
function bylines(blocks: readonly Block[], titles: ReadonlySet<Block>, { author }: Imprint): readonly Block[] {
  if (author === null) return [];
  return headOf(blocks, titleBlocks, (block) => titles.has(block)).filter(
    (block) => block.type !== 'gap' && reporter(lined(block).trim()) === author,
  );
}
