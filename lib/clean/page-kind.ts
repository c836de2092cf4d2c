/** What kind of page a clean text makes, how sure that is, and why. */

import { pieces } from '../model/edits.ts';
import type { Block, PageKind, Speech } from '../model/types.ts';
import { allCues } from '../rules/speech-cues-more.ts';
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

/** What shops say, each of another kind: price, buttons, buyers, delivery, goods. Folded. */
const wares: readonly RegExp[] = [
  /[¥￥]\s?\d|\d元(?:起|\/)/u,
  /加入购物车|加购|立即(?:购买|下单|抢购)|马上抢|去结算/u,
  /月销|已售|销量|好评|(?:累计|条|商品|买家)评价|买家/u,
  /包邮|运费|配送|发货|现货|有货|库存|满\d+减\d+/u,
  /规格|套餐|型号|品牌|isbn|包装|尺寸|宝贝/u,
];

/** Sites that sell texts have a price and a button too. */
const leastWares = 4;

/** True if a page sells goods and has no text: `lines` are all of the page's, `blocks` what cleaning left. */
export function isShop(lines: readonly string[], blocks: readonly Block[]): boolean {
  if (blocks.some((block) => pieces(block).some((line) => isLonger(line, longParagraph - 1)))) return false;
  const page = fold(lines.join('\n'));
  return wares.filter((ware) => ware.test(page)).length >= leastWares;
}
