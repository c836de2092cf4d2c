/** No row may take long over a text, whatever it is made of: texts come from pages that mean no good. */
import { expect, test } from 'vitest';
import { noticeOf, noticesIn } from '../../lib/notices/vocabulary.ts';
import { omissions } from '../../lib/rules/omissions.ts';
import { spanRules } from '../../lib/rules/site-spans.ts';
import { fold } from '../../lib/text/visible.ts';
import { leastMs } from '../cpu-time.ts';

const length = 20_000;

const triggers = [
  'a',
  '1',
  ' ',
  '中',
  '…',
  '(',
  '【',
  '：',
  ',',
  '> ',
  '|',
  '★',
  '页',
  '1,',
  '。',
  '……',
  '省略1字',
  '全文共1字',
  '显示1',
  '阅读全文',
  '登录',
  '点击下载',
  '会员',
  '微信',
  'qq12345',
  '编辑:',
  '来源:',
  '2023-01-01 ',
  '12:00',
  'www.a.com ',
  'http://',
  '本文来自',
  '某某网',
  '小编',
  '为大家',
  '整理',
  '范文',
  '本站',
  '版权',
  '上一页',
  '1 2 ',
  '大 中 小',
  '我们',
  '讲话稿是',
  '还剩1%',
  '转第1版',
  '（上接',
  '更多',
  '以上',
  '相关阅读:',
  '下载全文',
  '点 击 ',
  '点·',
  '《',
  '“',
  '总结',
  '验证码',
  '赞 1 ',
  '分享到',
  '预览',
  '隐藏',
  '剩余',
  '👉',
];
const texts = triggers.map((trigger) => trigger.repeat(Math.ceil(length / trigger.length)).slice(0, length));

/**
 * What this machine takes for a pattern that looks eighty characters ahead at every place, in milliseconds. A row that looks
 * further the longer the text is takes twenty times as long and more, on any machine.
 */
const measure = leastMs(() => [...'一'.repeat(length).matchAll(/一.{0,80}二/gu)].length);
/** Milliseconds for one row on one text, and for the whole vocabulary: plain rows stay a long way below. */
const longest = 8 * measure;

/** The texts on which `read` takes longer than `longest`. */
function slowest(read: (text: string) => number) {
  return texts.flatMap((text, index) => {
    const ms = leastMs(() => read(text), longest);
    return ms > longest ? [{ trigger: triggers[index], ms: Math.round(ms) }] : [];
  });
}

test.each([...spanRules, ...omissions])('$id', ({ pattern }) => {
  const every = new RegExp(pattern, 'gu');
  expect(slowest((text) => [...fold(text).matchAll(every)].length)).toEqual([]);
});

test('the vocabulary', () => {
  expect(slowest((text) => noticesIn(text).length + (noticeOf(text) === null ? 0 : 1))).toEqual([]);
});

test('a row that looks at the whole rest of the text from every place is found to be slow', () => {
  const [text = ''] = texts;
  expect(leastMs(() => [...text.matchAll(/[^。]*x/gu)].length, longest)).toBeGreaterThan(longest);
});
