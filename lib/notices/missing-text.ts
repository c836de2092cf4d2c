/** Finds notices of missing text: by the shapes of the rows, and by what lines and sentences speak of. */

import type { GapReason } from '../model/types.ts';
import { asidesIn } from '../text/asides.ts';
import { rememberedOf } from '../text/memo.ts';
import { sentencesIn } from '../text/sentences.ts';
import { squeeze } from '../text/spaced-letters.ts';
import { apart, placesOf, type Span } from '../text/spans.ts';
import { fold, isLonger, isSeen, visible } from '../text/visible.ts';
import { lineOdds } from './cue-score.ts';
import { Reading } from './line.ts';
import { type NoticeNumbers, numbersIn } from './missing-amounts.ts';
import type { Notice } from './notice-runs.ts';
import { namesMissing, surelyTellsOfMissing, tellsOfMissing } from './omission-score.ts';
import { noticeOf, noticesIn } from './vocabulary.ts';
import { siteOdds } from './whose.ts';

export interface OmissionNotice extends Span {
  readonly rule: string;
  readonly reason: GapReason;
  readonly numbers: NoticeNumbers;
  /** A button that names no condition and no number. */
  readonly bare: boolean;
  /** It tells the length of the whole text and nothing else: it depends on what the page shows of it. */
  readonly lengthOnly: boolean;
  /** It names nothing that is missing: where the text goes on behind it, nothing is. */
  readonly vague: boolean;
}

/** The notices of missing text in a text, ascending, none inside another. */
export function omissionsIn(text: string, read: Reading = new Reading(text)): readonly OmissionNotice[] {
  const length = lengthIn(text, read);
  if (length !== null) return [length];
  const mayTell = read.missingCues >= enoughCues || mayTellOfMissing(read);
  if (!read.isTelling && read.omissions.length === 0 && !mayTell) return [];
  const byRow = read.omissions.flatMap((rule) =>
    placesOf(rule.pattern, read.squeezed).map(
      ({ words, at, length }): OmissionNotice => ({
        rule: rule.id,
        reason: rule.reason ?? reasonOf(words),
        at,
        length,
        numbers: numbersIn(words),
        bare: isBare(words) && rule.id === 'read-on',
        lengthOnly: false,
        vague: false,
      }),
    ),
  );
  const byWords = gapNoticesIn(read).map(({ kind, at, length }): OmissionNotice => {
    const notice = squeeze(read.folded.slice(at, at + length)).text;
    return {
      rule: 'shown-on-condition',
      reason: reasonOf(notice),
      at,
      length,
      numbers: numbersIn(notice),
      bare: kind === 'button' && !/剩余?\s*\d{1,2}\s*%/u.test(notice),
      lengthOnly: false,
      vague: !namesMissing(notice),
    };
  });
  return apart([...byRow, ...byWords, ...buttonsIn(text), ...(mayTell ? byVoice(text) : [])]);
}

/** Visible characters of a line that tells the length of the text. */
const longestLength = 40;

/** What a site's line of its own tells of the length of the whole text, and of nothing else. */
function lengthIn(text: string, read: Reading): OmissionNotice | null {
  if (text.length > longestNotice || !text.includes('字') || /分钟|分鐘/u.test(text) || isLonger(text, longestLength))
    return null;
  const numbers = numbersIn(read.squeezed.text);
  const { omitted, total, shown, hiddenShare } = numbers;
  if (total === null || omitted !== null || shown !== null || hiddenShare !== null) return null;
  const isSites = siteOdds(read, 'line', []) >= leastOdds || /^\s*[（(【[〔].*[）)】\]〕]\s*$/u.test(text);
  if (!isSites) return null;
  const reason = reasonOf(read.squeezed.text);
  return {
    rule: 'shown-on-condition',
    reason,
    at: 0,
    length: text.length,
    numbers,
    bare: false,
    lengthOnly: true,
    vague: false,
  };
}

/** Log-odds from which a line that tells the length of the text is the site's. */
const leastOdds = 0;

/** Buttons that open the rest, set apart behind the last words that are shown: 「第二年，四十……【点此看全篇】」, 「他没...点此查看更多>>」 */
function buttonsIn(text: string): readonly OmissionNotice[] {
  const asides = asidesIn(text).map(({ text: inner, at, length }) => ({ inner, at, length }));
  return [...asides, ...behindDots(text)].flatMap(({ inner, at, length }): OmissionNotice[] => {
    const rule = new Reading(inner).omissions.find(({ id }) => id === 'read-on');
    const words = wordsOf(inner);
    if (rule === undefined || !rule.pattern.test(words)) return [];
    const reason = rule.reason ?? reasonOf(words);
    const span = withDots(text, at, length);
    return [
      {
        rule: rule.id,
        reason,
        ...span,
        numbers: numbersIn(words),
        bare: isBare(words),
        lengthOnly: false,
        vague: false,
      },
    ];
  });
}

interface Part extends Span {
  readonly inner: string;
}

/** What stands behind the dots that break the last sentence off. */
function behindDots(text: string): readonly Part[] {
  const all = partsOf(text);
  return isAfterDots(all) ? all.slice(-1) : [];
}

/** Whether dots break off what stands before the last part. */
function isAfterDots(parts: readonly Part[]): boolean {
  return /(?:…|\.{3}|。{3})\s*$/u.test(parts.at(-2)?.inner ?? '');
}

function partsOf(text: string): readonly Part[] {
  return sentencesIn(text)
    .filter((part) => isSeen(part.text))
    .map(({ text: inner, at }) => ({ inner, at, length: inner.length }));
}

/** Log-odds by its characters below which a text tells of nothing missing without cues. */
const leastLearned = -1;

/** Whether not for certain a text, a sentence of it or what is set apart in it tells of nothing missing. */
const mayTellOfMissing = rememberedOf(
  (read: Reading): boolean =>
    read.learnedGap >= leastLearned ||
    read.sentences.some((one) => read.learnedGapOf(one) >= leastLearned) ||
    asidesIn(read.text, read.traits).some(({ text }) => new Reading(text).learnedGap >= leastLearned),
);

/** Weight of the cues near a text without which no part of it tells of missing text. */
const enoughCues = 3;

/** UTF-16 units; a text with a longer sentence holds shorter ones too, but no notice is longer. */
const longestNotice = 160;

/** Lines, sentences and what is set apart in them, each read by what it speaks of. */
function byVoice(text: string): readonly OmissionNotice[] {
  const set = asidesIn(text)
    .filter(({ text: inner }) => tellsOfMissing(inner))
    .map(({ text: inner, at, length }) => ({ inner, ...withDots(text, at, length) }));
  // A sentence of a paragraph may be anybody's; a line of its own, and what no mark closes behind the last sentence, may not
  const all = partsOf(text).filter(({ inner }) => /[\p{L}\p{N}]/u.test(inner));
  const alone = isOneNotice(all)
    ? [{ inner: text, at: 0, length: text.length }]
    : all.slice(-1).filter(({ inner }) => all.length === 1 || !/[。！？!?…]\s*$/u.test(inner) || isAfterDots(all));
  const parts = alone.flatMap((part): readonly Part[] => {
    if (visible(part.inner).length < leastNotice || part.inner.length > longestNotice) return [];
    // Where it is what stands in brackets that tells, the words beside it are the author's
    if (set.some(({ at, length }) => part.at < at + length && at < part.at + part.length)) return [];
    return tellsOfMissing(part.inner) ? [{ ...part, ...withDots(text, part.at, part.length) }] : [];
  });
  return [...set, ...parts].map(({ inner, at, length }): OmissionNotice => {
    const words = wordsOf(inner);
    const numbers = numbersIn(words);
    return {
      rule: 'shown-on-condition',
      reason: reasonOf(words),
      at,
      length,
      numbers,
      bare: false,
      lengthOnly: false,
      vague: isVague(words, numbers),
    };
  });
}

/** Whether a notice names nothing that is missing, or is only heard to tell of it, and not for certain. */
function isVague(words: string, { omitted, total, hiddenShare }: NoticeNumbers): boolean {
  const isCounted = omitted !== null || total !== null || hiddenShare !== null;
  return !(isCounted && namesMissing(words)) && !surelyTellsOfMissing(words);
}

/** Whether a line of several sentences is one notice: nothing in it sounds like an author. */
function isOneNotice(sentences: readonly Part[]): boolean {
  return sentences.length > 1 && sentences.every(({ inner }) => lineOdds(inner) > 0);
}

const wordsOf = (text: string) => squeeze(fold(text)).text;

/** A span with the dots that the page printed before and behind it. */
function withDots(text: string, at: number, length: number): Span {
  const before = /(?:(?:…{1,24}|\.{3,24}|。{3,24}|·{3,24})\s{0,9})?$/u.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^(?:\s*(?:…+|\.{3,}|。{3,}|·{3,}))?/u.exec(text.slice(at + length))?.[0].length ?? 0;
  return { at: at - before, length: length + before + after };
}

/** Visible characters. */
const leastNotice = 8;

function gapNoticesIn(read: Reading): readonly Notice[] {
  const { text } = read;
  const kind = noticeOf(text, read);
  const whole: readonly Notice[] = kind === null ? [] : [{ kind, at: 0, length: text.length }];
  return (kind === null ? noticesIn(text, read) : whole).filter((notice) => notice.kind !== 'prompt');
}

/** Payment and membership make a wall; everything else is a preview. */
function reasonOf(notice: string): GapReason {
  return /会员|vip|付费|付款|购买|支付|包[年月]|打赏|充值|积分|金币|收费|权限|年卡|月卡|终身卡|普通用户|订阅用户|升级|订户|订阅读者|付费读者|订购|星球|[¥￥]\s*\d|\d元/u.test(
    notice,
  )
    ? 'paywall'
    : 'preview';
}

function isBare(notice: string): boolean {
  return !/登[录陆]|注册|用户|粉丝|好友|会员|vip|付费|购买|支付|充值|开通|扫码|扫一扫|扫描|关注|公众号|客户端|app|小程序|下载|积分|权限|\d/u.test(
    notice,
  );
}
