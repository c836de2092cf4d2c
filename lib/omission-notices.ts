/** Finds notices of missing text: by the shapes of the rows, and by the vocabulary of notices. */
import { type Notice, noticeOf, noticesIn } from './notices.ts';
import { Reading } from './reading.ts';
import { type NoticeNumbers, numbersIn } from './rules/omissions.ts';
import { apart, placesOf, type Span } from './spans.ts';
import { squeeze } from './squeeze.ts';
import type { GapReason } from './types.ts';

export interface OmissionNotice extends Span {
  readonly rule: string;
  readonly reason: GapReason;
  readonly numbers: NoticeNumbers;
  /** A button that names no condition and no number. */
  readonly bare: boolean;
}

/** The notices of missing text in a text, ascending, none inside another. */
export function omissionsIn(text: string): readonly OmissionNotice[] {
  const read = new Reading(text);
  if (!read.isTelling && read.omissions.length === 0) return [];
  const { folded, squeezed } = read;
  const byRow = read.omissions.flatMap((rule) =>
    placesOf(rule.pattern, squeezed).map(
      ({ words, at, length }): OmissionNotice => ({
        rule: rule.id,
        reason: rule.reason ?? reasonOf(words),
        at,
        length,
        numbers: numbersIn(words),
        bare: isBare(words) && rule.id === 'read-on',
      }),
    ),
  );
  const byWords = gapNoticesIn(read).map(({ kind, at, length }): OmissionNotice => {
    const notice = squeeze(folded.slice(at, at + length)).text;
    return {
      rule: 'shown-on-condition',
      reason: reasonOf(notice),
      at,
      length,
      numbers: numbersIn(notice),
      bare: kind === 'button',
    };
  });
  return apart([...byRow, ...byWords]);
}

function gapNoticesIn(read: Reading): readonly Notice[] {
  const { text } = read;
  const kind = noticeOf(text, read);
  const whole: readonly Notice[] = kind === null ? [] : [{ kind, at: 0, length: text.length }];
  return (kind === null ? noticesIn(text, read) : whole).filter((notice) => notice.kind !== 'prompt');
}

/** Payment and membership make a wall; everything else is a preview. */
function reasonOf(notice: string): GapReason {
  return /会员|vip|付费|购买|支付|充值|积分|金币|收费|权限|年卡|普通用户/u.test(notice) ? 'paywall' : 'preview';
}

function isBare(notice: string): boolean {
  return !/登[录陆]|注册|会员|vip|付费|购买|支付|充值|开通|扫码|扫一扫|扫描|关注|公众号|客户端|app|小程序|下载|积分|权限|\d/u.test(
    notice,
  );
}
