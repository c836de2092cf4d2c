/** Makes the records: one a speech, with its title, where it comes from, and whether it is whole. */
import { isCutOff } from '../cut-off.ts';
import { pieces } from '../edits.ts';
import { type Claims, settleGaps } from '../gaps.ts';
import type { Imprint } from '../imprint.ts';
import { rewrite } from '../rewrite.ts';
import { visible } from '../text.ts';
import { looksLikeTitle, sameTitle } from '../titles.ts';
import type { Block, Speech, Step } from '../types.ts';
import type { Section } from './split.ts';

/** How many blocks from the top may repeat the title. */
const titleBlocks = 4;
/** Visible characters of the first line that serve as a title where the page gives none. */
const borrowedTitle = 24;

/** Gives the speeches of a page. What is taken from the text into a field (a repeated title) is in the log. */
export function record(sections: readonly Section[], imprint: Imprint, claims: Claims): Step<readonly Speech[]> {
  const titled = sections.map((section, index) => findTitle(section, index === 0 ? imprint.title : null));
  const drop = new Set<Block>(titled.flatMap(({ lines }) => lines));
  const step = rewrite(
    sections.flatMap(({ blocks }) => blocks),
    'record',
    (block) => (drop.has(block) ? { do: 'drop', rule: 'title-line' } : null),
  );
  const lastGap = sections.findLastIndex(({ blocks }) =>
    blocks.some((block) => block.type === 'gap' && block.reason !== 'continued-from'),
  );
  const value = sections.map((section, index): Speech => {
    const owns = index === lastGap;
    const kept = section.blocks.filter((block) => !drop.has(block));
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
  return { value, changes: step.changes };
}

/** The title of a section and the lines of its head that only repeat it. */
function findTitle(
  { title, blocks }: Section,
  pageTitle: string | null,
): { readonly title: string; readonly lines: readonly Block[] } {
  const lineOf = (block: Block) => (block.type === 'heading' || block.type === 'paragraph' ? block.text : '');
  const head = blocks.slice(0, titleBlocks).map(lineOf);
  const wanted = title ?? pageTitle ?? head.find((line) => looksLikeTitle(line)) ?? null;
  if (wanted === null) {
    const [first] = blocks;
    const line = head.find((text) => text !== '') ?? (first === undefined ? '' : (pieces(first)[0] ?? ''));
    return { title: [...visible(line)].slice(0, borrowedTitle).join(''), lines: [] };
  }
  const lines: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    // The head ends after so many blocks that are not the title again
    if (index - lines.length >= titleBlocks) break;
    if (sameTitle(lineOf(block), wanted)) lines.push(block);
  }
  return { title: wanted, lines };
}
