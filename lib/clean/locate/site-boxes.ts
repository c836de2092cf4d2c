/** Boxes with sentences in which the site speaks, or its readers: a copyright notice, a promotion, remarks. */

import { lineOdds } from '../../notices/cue-score.ts';
import { linesIn, piecesIn } from '../../page/lines.ts';
import type { PageElement } from '../../page/tree.ts';
import { rightsHead, talkButton, writtenAt } from '../../rules/side-boxes.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { fold, isLonger, visible, visibleLength } from '../../text/visible.ts';

/** Visible characters; no site says more of itself in one box, and a text this long need not be read for it. */
const longestNotice = 800;

/** Log-odds from which a line is the site's. */
const siteSpeaks = 2;

/** Whether most of a box, by the length of its lines, is what a site says. */
export function soundsLikeSite(box: PageElement): boolean {
  const lines = linesIn(box);
  if (rightsHead.test(fold(lines[0] ?? ''))) return true;
  let all = 0;
  let told = 0;
  for (const line of lines) {
    const length = visibleLength(line);
    all += length;
    if (all > longestNotice) return false;
    if (lineOdds(line) >= siteSpeaks) told += length;
  }
  return told * 2 > all;
}

/** Whether a piece of a box is the moment of a remark, or a button to answer it. */
export function isTalk(box: PageElement): boolean {
  return piecesIn(box).some((piece) => writtenAt.test(piece) || talkButton.test(piece));
}

/** Visible characters of a sentence that two boxes hardly share by chance. */
const ownSentence = 8;

/** Whether most of the sentences of a box stand in a text, given without blanks. */
export function isRepeated(box: PageElement, text: string): boolean {
  let all = 0;
  let said = 0;
  for (const line of linesIn(box)) {
    for (const { text: one } of sentencesIn(line)) {
      const sentence = visible(one);
      if (!isLonger(sentence, ownSentence)) continue;
      all += sentence.length;
      if (text.includes(sentence) || text.includes(sentence.replace(/^[^：:]{1,6}[：:]/u, ''))) said += sentence.length;
    }
  }
  return said * 2 > all;
}
