/** What kind of page a clean text makes, how sure that is, and why. */

import { pieces } from '../model/edits.ts';
import type { Block, PageKind, Speech } from '../model/types.ts';
import { pagesWithoutText } from '../rules/pages-without-text.ts';
import { allCues } from '../rules/speech-cues-more.ts';
import { titleParts } from '../text/title-parts.ts';
import { genre, looksLikeTitle } from '../text/titles.ts';
import { fold, isLonger, isSeen } from '../text/visible.ts';
import { judge, speechScore, sureness } from './detect/speech-score.ts';
import { doubtReasons } from './doubts.ts';
import { isCutOff } from './prune/cut-off.ts';

/** Kind and score of a page by its best speech; `title` is the page's own, empty where it has none. */
export function kindAndScore(
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

const leastLines = 6;

/** Minimum share of the lines that are titles or teasers. */
const mostlyEntries = 0.6;

/** Visible characters; teasers are shorter. */
const longParagraph = 120;

const dated =
  /^[[(（]?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\])）]?\s*\S|\S\s*[[(（]?(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}日?[\])）]?$/u;

const teaser = /(?:…|\.{3})\s*(?:[[【(（]?(?:详细|详情|阅读全文|更多|查看)[\]】)）]?)?$/u;

/** True if blocks list other pages: titles with days, teasers, and no text of any length. */
export function isIndex(blocks: readonly Block[]): boolean {
  const lines = blocks
    .flatMap((block) => pieces(block))
    .map((line) => line.trim())
    .filter(isSeen);
  if (lines.length < leastLines || lines.filter((line) => isLonger(line, longParagraph - 1)).length > lines.length / 10)
    return false;
  const entries = lines.filter((line) => looksLikeTitle(line) || dated.test(line) || teaser.test(line));
  return entries.length >= lines.length * mostlyEntries;
}

/** True if lines are a table of contents under its name, and say nothing. */
export function isContents([first = '', ...entries]: readonly string[]): boolean {
  return (
    /^[[【(（]?[^。]{0,8}(?:目录|目錄)[\])】）]?$/u.test(first) &&
    entries.length >= leastLines &&
    !entries.some((line) => /[。！!]$/u.test(line))
  );
}

/** True if a page sells goods and has no text: `lines` are all of the page's, `blocks` what cleaning left. */
export function isShop(lines: readonly string[], blocks: readonly Block[]): boolean {
  return !hasParagraph(blocks) && speaksOf('shop', lines.join('\n'));
}

/** True if a page asks to log in, tells of a user or offers a post, and has no text. `lines` are those of its main box. */
export function isForm(title: string, lines: readonly string[], kind: PageKind): boolean {
  if (lines.some((line) => isLonger(line, longParagraph - 1))) return false;
  const text = lines.join('\n');
  // It may greet who logs in
  if (loginTitle.test(fold(titleParts(title)[0] ?? '')) && speaksOf('login', text)) return true;
  if (!isLonger(text, longParagraph) && speaksOf('missing', text)) return true;
  return kind === 'article' && (speaksOf('profile', text) || speaksOf('job', text));
}

const loginTitle = /^.{0,6}(?:登录|登陆|注册|会员中心)(?:页面?|入口)?$/u;

function hasParagraph(blocks: readonly Block[]): boolean {
  return blocks.some((block) => pieces(block).some((line) => isLonger(line, longParagraph - 1)));
}

function speaksOf(kind: keyof typeof pagesWithoutText, text: string): boolean {
  const { words, least } = pagesWithoutText[kind];
  const folded = fold(text);
  return words.filter((pattern) => pattern.test(folded)).length >= least;
}
