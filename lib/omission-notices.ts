/** Finds notices of missing text: by the shapes of the rows, and by the vocabulary of notices. */
import { type Notice, noticeOf, noticesIn } from './notices.ts';
import { type NoticeNumbers, numbersIn, omissions } from './rules/omissions.ts';
import { squeeze } from './squeeze.ts';
import { fold } from './text.ts';
import type { GapReason } from './types.ts';

export interface OmissionNotice {
  readonly rule: string;
  readonly reason: GapReason;
  readonly at: number;
  readonly length: number;
  readonly numbers: NoticeNumbers;
  /** A button that names no condition and no number. */
  readonly bare: boolean;
}

/** The notices of missing text in a text, ascending, none inside another. */
export function omissionsIn(text: string): readonly OmissionNotice[] {
  const folded = fold(text);
  const { text: squeezed, from } = squeeze(folded);
  const likely = omissions.filter(({ pattern }) => pattern.test(squeezed));
  const byRow = likely.flatMap((rule) =>
    [...squeezed.matchAll(new RegExp(rule.pattern, 'gu'))]
      .filter((match) => match[0] !== '')
      .map((match): OmissionNotice => {
        const at = from(match.index);
        return {
          rule: rule.id,
          reason: rule.reason ?? reasonOf(match[0]),
          at,
          length: from(match.index + match[0].length - 1) + 1 - at,
          numbers: numbersIn(match[0]),
          bare: isBare(match[0]) && rule.id === 'read-on',
        };
      }),
  );
  const byWords = gapNoticesIn(text).map(({ kind, at, length }): OmissionNotice => {
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
  const found = [...byRow, ...byWords].sort((a, b) => a.at - b.at || b.length - a.length);
  let end = 0;
  return found.filter((match) => {
    if (match.at < end) return false;
    end = match.at + match.length;
    return true;
  });
}

function gapNoticesIn(text: string): readonly Notice[] {
  const kind = noticeOf(text);
  const whole: readonly Notice[] = kind === null ? [] : [{ kind, at: 0, length: text.length }];
  return (kind === null ? noticesIn(text) : whole).filter((notice) => notice.kind !== 'prompt');
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
