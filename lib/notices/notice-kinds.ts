/** Decides what a run of the vocabulary of notices is, by the parts that its words play. */

import { noticeWords } from '../rules/notice-words.ts';
import { lettersOf, type Token, type TokenRole } from './tokens.ts';

/** `prompt`: asks the reader to do something. `gap`: says that text is shown on a condition. `button`: offers more text on none. */
export type NoticeKind = 'prompt' | 'gap' | 'button';

/**
 * How the words stand: a line that is nothing else, a line with a few other words, a clause, where a sentence begins, at
 * another end of a clause, or in the middle of one.
 */
export type Standing = 'line' | 'spoken' | 'clause' | 'opening' | 'edge' | 'inside';

/** What words that stand so are; null where they are no notice. Marks are left out of `tokens`. */
export function kindOf(tokens: readonly Token[], standing: Standing): NoticeKind | null {
  const count = (...roles: readonly TokenRole[]) =>
    new Set(tokens.filter(({ role }) => roles.includes(role)).map(({ text }) => text)).size;
  const says = (pattern: RegExp) => tokens.some(({ text }) => pattern.test(text));
  const view = count('view');
  const gate = count('gate');
  const rest = count('rest');
  const lead = count('lead');
  const acts = count('view', 'act', 'gate');
  const page = count('own', 'rest');
  const content = count('view', 'act', 'gate', 'rest', 'own', 'thing', 'claim');
  const letters = lettersOf(tokens, () => true);
  const named = count('site', 'address') > 0;

  if (says(/^(?:免费)?(?:预览|试读|试看|试阅)$/u) && says(/^(?:结束|到此结束|完毕|阅读完毕|阅读完|完|到此|为止)$/u))
    return 'gap';
  const downloads = says(/^下载$/u) && says(/^(?:后|后可|后即可|请)$/u);
  if ((gate > 0 || downloads) && rest > 0 && view > 0) return 'gap';
  if (gate > 0 && (view > 0 || (says(/^专享$/u) && !says(/下载/u))) && page + count('thing') > 0 && says(conditional))
    return 'gap';
  if (says(/^付费内容$/u) && acts > 1) return 'gap';

  const opensOnly = acts === view + (says(/^(?:点击|点此|点这里|戳)$/u) ? 1 : 0);
  if (
    rest > 0 &&
    view > 0 &&
    opensOnly &&
    count('own', 'thing') === 0 &&
    (standing === 'line' || acts > view || lead > 0)
  )
    return 'button';
  if (standing !== 'inside') {
    if (count('contact') > 0 && content + lead > 0) return 'prompt';
    if (named && count('act', 'own', 'gate') > 0) return 'prompt';
    if (
      page > 0 &&
      count('claim') > 0 &&
      (named || count('claim') > 1) &&
      standing !== 'edge' &&
      standing !== 'opening'
    )
      return 'prompt';
  }
  switch (standing) {
    case 'line':
      if (acts > 0 && page > 0) return 'prompt';
      if (acts > 0 && count('thing') > 0 && (lead > 0 || acts + count('thing') >= 3)) return 'prompt';
      if (gate > 0 && lead + acts > 1 && letters <= 24) return 'prompt';
      return letters <= 8 &&
        tokens.some(({ role, text }) => (role === 'act' || role === 'view' || role === 'gate') && text.length > 1)
        ? 'prompt'
        : null;
    case 'spoken':
      return (acts > 0 && page > 0 && content + lead >= 4) || (acts > 1 && count('thing') > 0 && lead > 0)
        ? 'prompt'
        : null;
    case 'clause':
      if (acts > 0 && page > 0 && content + lead >= 3) return 'prompt';
      if (gate > 1 && lead + acts > 2) return 'prompt';
      return (acts > 1 && count('thing') > 0 && lead > 0) ||
        (acts > 0 && count('thing') > 0 && lead > 1) ||
        (gate > 0 && acts > 1 && letters >= 8)
        ? 'prompt'
        : null;
    case 'opening':
      if (content + lead >= 4 && letters >= 9 && acts > 1) return 'prompt';
      if (count('claim') > 1 && says(deictic) && lead > 0) return 'prompt';
      return acts > 0 && says(deictic) && content + lead >= 3 ? 'prompt' : null;
    case 'edge':
      return acts > 0 && says(deictic) && content + lead >= 3 ? 'prompt' : null;
    case 'inside':
      return says(/^(?:点击|一键|扫码|长按|扫描)$/u) && acts > 0 && page > 0 && content >= 3 ? 'prompt' : null;
  }
}

/** Words by which a text can only mean itself. */
const deictic = /^(?:[本此该](?!处|部)|全文|原文|这篇|正文|剩余|余下|完整|隐藏|word|pdf|doc)/u;

/** Words of a condition: what is shown is shown to some. */
const conditional = /^(?:仅限?|只能|无法|不能|没有|未|需要|才能|才会|方可|才可以?|专享|后可|可见|限制|您需要|后)$/u;

/**
 * Without one of these no words are a notice: an act, a part of the page, a word that means the text itself, a contact.
 * That `kindOf` gives nothing for all others is shown in its test.
 */
export const supports: readonly string[] = [
  ...new Set([
    ...noticeWords
      .filter(({ id }) => ['view', 'act', 'gate', 'rest', 'own'].includes(id))
      .flatMap(({ words }) => words.trim().split(/\s+/u)),
    ...'本 此 该 这篇 qq 扣扣 企鹅 微信 v信 vx wx weixin v'.split(' '),
  ]),
];
