/** Reads what a notice that text is missing tells of its length: counts of characters, and shares. */

const number = String.raw`\d[\d,]{0,9}`;

/** What a notice tells of the length of the text. */
export interface NoticeNumbers {
  /** Characters. */
  readonly omitted: number | null;
  readonly total: number | null;
  readonly shown: number | null;
  /** Share of the text that is not shown, 0 to 1. */
  readonly hiddenShare: number | null;
}

/** A count as it is printed; 「1.2万」 is one, too. */
const count = String.raw`${number}(?:\.\d{1,2}\s{0,9}(?=[万千kw]))?\s{0,9}[万千kw]?`;
const counted = String.raw`[^\d%。]{0,8}?(${count})\s{0,9}(?:多|余)?(?:个?字|字符)`;
/** What a count of a part follows; one of the whole has its own words. */
const countedPart = String.raw`[^\d%。全总原只仅已]{0,8}?(${count})\s{0,9}(?:多|余)?(?:个?字|字符)`;
const inLetters = String.raw`字数\s{0,9}(?:约|共|为|:|\s){0,9}(${count})(?!\s{0,9}[页%])`;

const readings: Readonly<Record<'omitted' | 'total' | 'shown', readonly RegExp[]>> = {
  omitted: [
    new RegExp(
      String.raw`(?:隐藏|隐去|省略|略去|待解锁|未解锁|剩余|余下|未读|未显示|缺失|被?折叠|加密|遮挡)(?:的|正文)?${inLetters}`,
      'u',
    ),
    new RegExp(String.raw`此处缺\s{0,9}(${number})\s{0,9}字`, 'u'),
    new RegExp(
      String.raw`(?:省略|隐藏|隐去|略去|还有|还剩|剩余|剩下|余下|未显示|未读|未展示|删节|此处略|被隐藏|剩|折叠|屏蔽|加密|下面|后面|此处有|这里有|此后|尚有|跳过|跳过了|中间|还差)${counted}(?!内)`,
      'u',
    ),
    new RegExp(
      String.raw`(?:[本此该这]段|[此该这]区域|[此该这]部分|[此本该这]处|中间部分|以下部分|后文|下文|余文|其余|余|隐藏内容|余下内容|剩余内容|缺失?|少了|隐|略|折起|遮挡|截去|删去)${countedPart}`,
      'u',
    ),
    new RegExp(
      String.raw`(${number})\s{0,9}(?:个?字|字符)(?:的内容)?(?:未显示|未读|被隐藏|已隐藏|未展示|待阅读|未予|没有?展示|没有?显示|不予|需付费|为付费|为会员|需会员|仅会员|加密|被折叠|需购买|待解锁|已锁)`,
      'u',
    ),
  ],
  total: [
    new RegExp(String.raw`(?:全文|全稿|全篇|正文|总)的?${inLetters}`, 'u'),
    new RegExp(
      String.raw`(?:全文|全部|整篇|全篇|通篇|完整版|完整稿|本文|本篇|该文|此文|正文|文章|原文|总字数|共|总计|字数|全长)(?:内容)?(?:总字数|字数|共计|共有|共|总共|总计|约|长|有|为|:|\s){0,6}(${number})\s{0,9}(?:多|余)?(?:个?字|字符)|总字数\s{0,9}[:：]?\s{0,9}(${number})(?!\s{0,9}[页%])`,
      'u',
    ),
  ],
  shown: [
    new RegExp(String.raw`(?:可见|可看|显示|已读|已看|试读|开放)的?${inLetters}`, 'u'),
    new RegExp(
      String.raw`(?<!未予?|没有?|不予?|尚未|未能)(?:显示|展示|可读|预览|阅读|试读|可见|已读|已阅|看了|读了|看到|可看|试看|免费|露出|保留)(?![^\d。]{0,8}[全整总共余后剩其此隐缺原])${counted}`,
      'u',
    ),
    new RegExp(String.raw`(${count})\s{0,9}个?字的?(?:免费|试读|试看)`, 'u'),
    new RegExp(String.raw`可(?:免费)?(?:阅读|预览|试读)\s{0,9}(${number})(?!\s{0,9}[页%\d])`, 'u'),
    new RegExp(String.raw`前\s{0,9}(${number})\s{0,9}(?:个?字|字符)`, 'u'),
  ],
};

const percent = String.raw`(\d{1,2}(?:\.\d{1,2})?)\s{0,9}%`;
const hidden = new RegExp(
  String.raw`(?:还剩|还有|剩余|剩下|余下|未读|未显示|隐藏|剩)[^\d。]{0,6}${percent}|${percent}[^\d。]{0,4}(?:未读|未显示|未展示|待阅读)`,
  'u',
);
const visibleShare = new RegExp(
  String.raw`(?:显示|展示|可读|预览|阅读|试读|已读|已看|可看|试看|权限|前)[^\d。]{0,6}${percent}`,
  'u',
);

/** Any count of characters, and any share. */
const anyCount = new RegExp(
  String.raw`(?<![\d.])(${count})\s{0,9}(?:多|余)?(?:个?字(?![体形段节号数])|字符)|${inLetters}`,
  'gu',
);
const anyShare = new RegExp(percent, 'u');

/** Reads the numbers of a folded notice; null for what it does not print. */
export function numbersIn(notice: string): NoticeNumbers {
  const read = (kind: keyof typeof readings) => {
    const printed = readings[kind]
      .map((pattern) =>
        pattern
          .exec(notice)
          ?.slice(1)
          .find((digits) => digits !== undefined),
      )
      .find((digits) => digits !== undefined);
    return printed === undefined ? null : asNumber(printed);
  };
  const share = (pattern: RegExp) => {
    const match = pattern.exec(notice);
    const printed = match?.[1] ?? match?.[2];
    return printed === undefined ? null : Number(printed) / 100;
  };
  const left = share(hidden);
  const seen = left === null ? share(visibleShare) : null;
  // A share that is not said to be shown is what is missing
  const hiddenShare = left ?? (seen === null ? share(anyShare) : Math.round((1 - seen) * 1e4) / 1e4);
  return { ...countsOf(notice, read('omitted'), read('total'), read('shown')), hiddenShare };
}

const units: Readonly<Record<string, number>> = { 万: 10_000, w: 10_000, 千: 1000, k: 1000 };

function asNumber(printed: string): number {
  const unit = units[printed.at(-1) ?? ''];
  const digits = Number(printed.replace(/[,\s万千kw]/gu, ''));
  return unit === undefined ? digits : Math.round(digits * unit);
}

/** The counts that the words told, and what those must be of which no word told. */
function countsOf(
  notice: string,
  omitted: number | null,
  printedTotal: number | null,
  printedShown: number | null,
): Omit<NoticeNumbers, 'hiddenShare'> {
  // 「共计1,560字」 inside a notice of an omission counts what is left out
  const total = omitted !== null && printedTotal === omitted ? null : printedTotal;
  const shown = omitted !== null && printedShown === omitted ? null : printedShown;
  const rest = [...notice.matchAll(anyCount)]
    .map(([, before, behind]) => asNumber(before ?? behind ?? ''))
    .filter((count) => count !== omitted && count !== printedTotal && count !== printedShown);
  const [other, ...more] = rest;
  if (other === undefined || more.length > 0 || omitted !== null) return { omitted, total, shown };
  // 「这里折起了320字」, 「您已看完2477字，一共4904字」
  if (total === null && shown === null) return { omitted: other, total, shown };
  if (shown === null && total !== null && other < total) return { omitted, total, shown: other };
  if (total === null && shown !== null && other > shown) return { omitted, total: other, shown };
  return { omitted, total, shown };
}
