/** Notices that stand in one paragraph with sentences of the author. */

import { type Edit, splice } from '../model/edits.ts';
import { signedDay } from '../text/dates.ts';
import type { Sentence } from '../text/sentences.ts';
import { formula, greets } from '../text/speaker.ts';
import { fold, isLonger, visibleLength } from '../text/visible.ts';
import { Reading } from './line.ts';
import { noticesIn } from './vocabulary.ts';
import type { Unit } from './whose.ts';

/** Letters; a sentence as long as this is somebody's. */
const ownSentence = 16;

/** Two clauses without a mark at the end: an item of a list. */
const point = /[\u4e00-\u9fff]{4}[，,][\u4e00-\u9fff]{4}/u;

/** Letters; a shorter line is all one piece. */
const leastLine = 8;

const none: readonly Edit[] = [];

/**
 * The notices glued to a paragraph of the author's, where what is left of it reads like one; null where the paragraph is
 * all one piece. `mayTake` tells which of them may be taken at all;
 * `above`: it stands before the text begins.
 */
export function gluedTo(
  read: Reading,
  spans: readonly Edit[],
  takerOf: (read: Reading, as: Unit) => string | null,
  mayTake: (sentence: Sentence) => boolean,
  above: boolean,
): readonly Edit[] | null {
  const { text } = read;
  const seen = visibleLength(text);
  if (seen < leastLine) return null;
  const taken = read.sentences.flatMap((one): readonly Edit[] => {
    const { text: before, at } = one;
    // Nearly none is taken: what else must hold of it is asked last
    if (before.length > longestNotice || !mayTake(one)) return none;
    const from = at + before.length - before.trimStart().length;
    const rule = takerOf(read.part(from, from + before.trim().length), asWhat(text, at, before));
    if (rule === null) return none;
    const length = visibleLength(before);
    const isMarked = spans.some((span) => span.at < at + before.length && at < span.at + span.before.length);
    return length < 4 || length === seen || isMarked || voice.test(fold(before))
      ? []
      : [{ rule, at, before, after: '' }];
  });
  const edits = [...spans, ...taken, ...leadsTo(read, taken)].sort((a, b) => a.at - b.at);
  if (edits.length === 0) return null;
  const left = splice(text, edits).trim();
  if (!isSentences(left) && !isWhole(left, above) && !isCry(left, text)) return null;
  const again = new Reading(left);
  return takerOf(again, 'line') === null && noticesIn(left, again).length === 0 ? edits : null;
}

/** Questions with which a page begins what it offers, right before it: 「写稿没思路？试试……」 */
function leadsTo(read: Reading, taken: readonly Edit[]): readonly Edit[] {
  if (taken.length === 0) return none;
  return read.sentences.flatMap(({ text: before, at }): Edit[] => {
    const offer = taken.find((edit) => edit.at === at + before.length);
    const isTaken = taken.some((edit) => edit.at === at);
    return offer && !isTaken && leadIn.test(fold(before).trim()) ? [{ ...offer, at, before }] : [];
  });
}

/** Of a reader's trouble with texts, or joy in this one; a speaker asks an audience. */
const leadIn =
  /^(?=[^?]{2,14}[?]+$)(?!.*(?:我们|你们|大家|同志|各位|咱))(?:.*(?:写稿|写材料|写作|思路|灵感|看够|过瘾|喜欢这|觉得(?:好|不错|有用)|不会写|找不到|素材|范文|模板))/u;

function isSentences(left: string): boolean {
  return isLonger(left, ownSentence - 1) && (/[。！？!?…；;：:]|\.{3}/u.test(left) || point.test(left));
}

/** What an author sets on a line of its own, however short: a greeting, thanks, the day below the text. Above it the day is the page's. */
function isWhole(left: string, above: boolean): boolean {
  return formula.test(fold(left)) || greets(left) || (!above && signedDay.test(left));
}

/** Sites cry out their wares; before what they say of the text itself it is the author who cries: 「散了吧！本文仅代表……」 */
function isCry(left: string, text: string): boolean {
  return /^[\u4e00-\u9fff]{2,8}[！!。]$/u.test(left) && statement.test(fold(text.trimStart().slice(left.length)));
}

const statement =
  /^[\s([【〔<*—-]{0,6}(?:本(?:文|稿|站|网|篇|页|号|文档|资料|平台)|此文|此稿|该文|以上(?:内容|观点)|文章|稿件|来源|责任?编|编辑|作者|录入|审核|校对|声明|免责|版权|转载|未经|原文|原标题|记者|通讯员)/u;

/** What no mark closes behind a closed sentence stands there as a line of its own would. */
function asWhat(text: string, at: number, before: string): Unit {
  const last = at + before.length >= text.trimEnd().length;
  return last && at > 0 && !/[。！？!?…”』」）)]\s*$/u.test(before) ? 'line' : 'sentence';
}

/** UTF-16 units; a longer sentence glued to others is not a line of the page. */
const longestNotice = 64;

/** The speaker's voice: a sentence that has it is no notice, whatever words it holds. */
const voice =
  /(?<!关注|联系|加入|关于)我们|(?<!关注|联系|加|私信|找|戳|滴滴|告诉)我(?!们|要(?:评论|投稿|打印|纠错|挑错|举报|收藏)|站|头像|的(?:收藏|关注|文库|摘抄|书架|书单|笔记|空间|主页|清单|账号))|同志|大家(?=要|好|一起|共同)|群众|必须|要(?:以|把|在|抓|坚持|加强|进一步)/u;
