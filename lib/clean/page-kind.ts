/** What kind of page a clean text makes, how sure that is, and why. */

import { pieces } from '../model/edits.ts';
import type { PageKind, Speech } from '../model/types.ts';
import { allCues } from '../rules/speech-cues-more.ts';
import { genre } from '../text/titles.ts';
import { fold } from '../text/visible.ts';
import { judge, speechScore, sureness } from './detect/speech-score.ts';
import { doubtReasons } from './doubts.ts';
import { isCutOff } from './prune/cut-off.ts';

/** Judges the speeches of a page; the one that speaks most for a speech decides. `title` is the page's own, empty where it has none. */
export function kindOf(
  speeches: readonly Speech[],
  title: string,
): { readonly kind: PageKind; readonly score: number; readonly reasons: readonly string[] } {
  const folded = speeches.map(({ blocks }) => blocks.flatMap((block) => pieces(block)).map(fold));
  const judged = speeches.map((speech, index) =>
    judge(
      {
        // 「篇一」 names no kind of text; the page's own title does
        title: fold(genre.test(fold(speech.title)) ? speech.title : title || speech.title),
        lines: folded[index] ?? [],
      },
      allCues,
    ),
  );
  const best = judged.reduce((a, b) => (b.score > a.score ? b : a));
  const isSpeech = best.score >= speechScore;
  const doubts = doubtReasons(speeches.flatMap(({ title: own }, index) => [fold(own), ...(folded[index] ?? [])]));
  const kind: PageKind = isSpeech ? (speeches.length > 1 ? 'collection' : 'speech') : 'article';
  return {
    kind,
    score: sureness(best.score),
    reasons: [...best.reasons, ...doubts, ...(speeches.some(({ blocks }) => isCutOff(blocks)) ? ['cut-off'] : [])],
  };
}
