/** Title, date, source and author of a page: from what it prints around the text before what its head says. */

import { pieces } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import type { Surroundings } from '../../page/surroundings.ts';
import { numberLevel } from '../../text/numbering.ts';
import { greets } from '../../text/speaker.ts';
import { titleParts } from '../../text/title-parts.ts';
import { fold, visible } from '../../text/visible.ts';
import { tailHead } from '../prune/head-and-lists.ts';
import { nothingKnown, zonesOf } from '../prune/zones.ts';
import { findAuthor } from './author.ts';
import { findSource } from './credits.ts';
import { findPageDate } from './page-date.ts';
import { findPageTitle, type HeadLine } from './page-title.ts';

export interface Imprint {
  /** The page's own name for its text, without the site's; null where it gives none. */
  readonly title: string | null;
  readonly published: string | null;
  readonly source: string | null;
  readonly author: string | null;
}

/** The text's own lines that may tell of it. */
export interface OwnLines {
  /** What stands in the main text before the speech begins: old templates print title and date there. */
  readonly head: readonly HeadLine[];
  /** What stands in it after the speech. */
  readonly foot: readonly string[];
  /** Its first paragraphs, and its last with what stands below. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  /** What was cut out of it, which tells where nothing else does. */
  readonly cut: readonly string[];
  readonly url: string | null;
}

/** How many lines below the text may tell its date and source. */
const linesBelow = 6;
/** Visible characters; a longer line tells a story. */
const longestLine = 90;

/** Lines of a text, and its last lines, that may tell of it. */
const mostHead = 40;
const mostFoot = 12;
/** Paragraphs in which a report names who wrote it. */
const mostOpening = 2;

/** The lines above and below the speech among a page's blocks. */
export function ownLinesOf(blocks: readonly Block[], cut: readonly string[], url: string | null): OwnLines {
  const { bodyStart, bodyEnd } = zonesOf(blocks, nothingKnown);
  return {
    head: blocks.slice(0, Math.min(bodyStart === 0 && calls(blocks[0]) ? 1 : bodyStart, mostHead)).flatMap((block) =>
      pieces(block).map((text) => ({
        text,
        setApart: (block === blocks[0] && calls(block)) || (block.type === 'heading' && numberLevel(text) === null),
      })),
    ),
    foot: blocks.slice(Math.max(bodyEnd + 1, blocks.length - mostFoot)).flatMap((block) => pieces(block)),
    opening: blocks.slice(bodyStart, bodyStart + mostOpening).flatMap((block) => pieces(block).slice(0, 1)),
    closing: blocks.slice(Math.max(bodyStart, bodyEnd - 1, blocks.length - mostFoot)).flatMap((block) => pieces(block)),
    cut,
    url,
  };
}

/** Visible characters of a title that ends like a call. */
const shortestCall = 8;
const longestCall = 50;

/** Whether a first line that calls or asks may be the title: it is closed as a sentence is, but greets nobody. */
function calls(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return false;
  const length = visible(block.text).length;
  return length >= shortestCall && length <= longestCall && /^[^。]+[！？!?]$/u.test(block.text) && !greets(block.text);
}

/** Reads the imprint. */
export function readImprint(
  around: Surroundings,
  { head = [], foot = [], opening = [], closing = [], cut = [], url = null }: Partial<OwnLines> = {},
): Imprint {
  const title = findPageTitle(around, head);
  // A list of other texts has days of its own
  const lists = around.below.findIndex(({ text }) => tailHead.test(fold(text).trim()));
  const below = around.below.slice(0, lists < 0 ? linesBelow : Math.min(lists, linesBelow));
  const headTexts = head.map(({ text }) => text);
  const lines = [
    ...headTexts,
    ...around.above
      .slice(-25)
      .filter(({ linked }) => linked < 0.5)
      .map(({ text }) => text)
      .reverse(),
    ...below.filter(({ linked }) => linked < 0.3).map(({ text }) => text),
  ].filter((text) => visible(text).length <= longestLine);
  const parts = titleParts(around.title);
  const source = findSource(around, lines, title);
  const author = findAuthor({
    head: headTexts,
    lines,
    opening,
    closing,
    parts,
    meta: around.meta.get('author') ?? '',
  });
  return {
    title,
    published: findPageDate({ head: headTexts, foot, above: around.above, below, cut, meta: around.meta, url }),
    source,
    // A house is no author
    author: author === source || parts.slice(1).includes(author ?? '') ? null : author,
  };
}
