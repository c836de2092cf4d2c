/** Where on a page a line stands: before the speech begins, inside it, or after it. */
import { lined } from '../../model/edits.ts';
import type { Block } from '../../model/types.ts';
import { isSpoken } from '../../notices/cue-score.ts';
import { signedDay } from '../../text/dates.ts';
import { rememberedOf } from '../../text/memo.ts';
import { greets } from '../../text/speaker.ts';
import { looksLikeTitle, sameTitle } from '../../text/titles.ts';
import { isLonger } from '../../text/visible.ts';

/** Visible characters; a paragraph as long as this is somebody's text and no furniture. */
const longParagraph = 70;
/** Visible characters; a closed line as long as this is a sentence. */
const shortSentence = 10;

/** A moment as a machine prints it: with a remark, with a reply. */
export const stamped = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d{2}/u;

/** Blocks that may stand between a site's introduction and the greeting. */
const mostOpeners = 2;

export interface Zones {
  /** Index of the first block that is surely the speech: a salutation or a long paragraph. */
  readonly bodyStart: number;
  /** Index of the last long paragraph. */
  readonly bodyEnd: number;
}

/** What of a page's lines is known not to be the text. */
export interface Known {
  /** The text's own title, printed again or not. */
  readonly title: string | null;
  /** Whether all of a line is a notice, wherever it stands (see `isNoticeOf`). */
  readonly isNotice: (text: string) => boolean;
  /** Whether most of a block that nothing of an author's follows is a site's. */
  readonly isFoot: (block: Block) => boolean;
}

/** Of a page of which nothing is known. */
export const nothingKnown: Known = { title: null, isNotice: () => false, isFoot: () => false };

/** Finds the zones of a page's blocks; where no paragraph is long, from its first sentence to its last. What is known does not count. */
export function zonesOf(blocks: readonly Block[], known: Known): Zones {
  return zonesBy(known)(blocks);
}

/** Several passes ask of the same blocks. */
const zonesBy = rememberedOf((known: Known) => rememberedOf((blocks: readonly Block[]) => findZones(blocks, known)));

function findZones(blocks: readonly Block[], { title, isNotice, isFoot }: Known): Zones {
  // Read as far as needed: mostly the first blocks and the last ones tell
  const find = (test: (text: string) => boolean) => blocks.findIndex((block) => test(lined(block)));
  const isBody = (text: string) =>
    isLonger(text, longParagraph - 1) && /[。!?！？…]/u.test(text) && !stamped.test(text) && !isNotice(text);
  // It is taken out in the end: then another line is the first sentence
  const isTitle = (text: string) => title !== null && sameTitle(text, title);
  const isSentence = (text: string) =>
    isLonger(text, shortSentence - 1) && /[。！!]/u.test(text.trim().slice(-1)) && !isNotice(text) && !isTitle(text);
  const greeting = find(greets);
  const first = find(isBody);
  const last = blocks.findLastIndex((block) => isBody(lined(block)) && !isFoot(block));
  // What a site says of texts of this kind stands long and closed right above the greeting
  const introduced = first >= 0 && greeting > first && areOpeners(blocks.slice(first + 1, greeting));
  const starts = (introduced ? [greeting] : [greeting, first]).filter((index) => index >= 0);
  // A script for two voices, a short speech: no paragraph is long, so its sentences bound it, be something glued to them
  const sentence = () =>
    [find(isSentence), find((text) => /[。！!]./u.test(text) && !isTitle(text))].find((index) => index >= 0);
  return {
    bodyStart: starts.length > 0 ? Math.min(...starts) : (sentence() ?? 0),
    bodyEnd:
      last >= 0
        ? closeOf(blocks, last, (block) => isNotice(lined(block)) || isFoot(block))
        : Math.max(
            blocks.findLastIndex((block) => isSentence(lined(block)) && !isFoot(block)),
            greeting,
            0,
          ),
  };
}

/** Whether few enough blocks stand between an introduction and the greeting. What names the text or tells its day may be taken from among them. */
function areOpeners(blocks: readonly Block[]): boolean {
  let others = 0;
  return blocks.every((block) => {
    const text = lined(block).trim();
    if (!looksLikeTitle(text) && !signedDay.test(text)) others++;
    return others <= mostOpeners;
  });
}

/** Blocks after the last long paragraph in which a speaker may come to the end: points, thanks, wishes. */
const mostClosing = 12;

/** The last block in which somebody speaks, from the last long paragraph on; what a site says ends the search. */
function closeOf(blocks: readonly Block[], last: number, isSite: (block: Block) => boolean): number {
  let end = last;
  for (const [offset, block] of blocks.slice(last + 1, last + 1 + mostClosing).entries()) {
    if (isSite(block)) break;
    const text = lined(block);
    if (/[。！!]$/u.test(text.trim()) && isSpoken(text)) end = last + 1 + offset;
  }
  return end;
}
