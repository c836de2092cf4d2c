/** Texts that break off, with a notice and without one. */

import { describe, expect, test } from 'vitest';
import { cleanTree } from '../../../lib/clean/pipeline.ts';
import { parse } from '../../../lib/page/parse.ts';
import { breaksOff } from '../../../lib/text/broken-lines.ts';

const whole = [
  '同志们：',
  '今天我们召开全区河道整治推进会，目的是通报上半年的工作情况，查找工作中的不足，把下半年的任务一项一项地分解落实到每一个单位、每一个岗位。',
  '上半年，全区共清理河道淤泥十二万方，拆除沿河违章建筑三百余处，沿线居民的居住环境有了看得见的改善，来信来访的数量也比去年同期下降了一半。',
  '下半年的工作任务更重、要求更高。各街道要把责任落实到人，把时间倒排到天，发现问题马上解决，决不允许把问题拖到汛期，更不允许把问题留给群众。',
];

const pageOf = (lines: readonly string[]) =>
  cleanTree(
    parse(
      `<!DOCTYPE html><title>在河道整治推进会上的讲话</title><h1>在河道整治推进会上的讲话</h1><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
      null,
    ),
  );

/** Completeness, whether the page gives the reason, and the gaps. */
const verdict = (lines: readonly string[]) => {
  const page = pageOf(lines);
  const [speech] = page.speeches;
  return {
    complete: speech?.complete,
    cutOff: page.reasons.includes('cut-off'),
    gaps: page.speeches.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'gap' ? [block.omittedChars] : [])),
    ),
  };
};

const long = '要进一步健全河长制工作机制，明确各级河长的责任清单，定期开展巡河检查，';

describe('a line', () => {
  test.each([`${long}对发现的问题及时`, `${long}对发现的问题及时整改（见附`, `${long}做到“早发现、早处`, long])(
    'breaks off: %s',
    (line) => expect(breaksOff(line)).toBe(true),
  );
  test.each([
    `${long}对发现的问题及时整改。`,
    `${long}做到“早发现、早处置”`,
    `${long}对发现的问题及时整改……`,
    '某某区河长制办公室',
    '二〇二三年六月一日',
    '会当凌绝顶，一览众山小',
  ])('closes: %s', (line) => expect(breaksOff(line)).toBe(false));
});

describe('a page', () => {
  test('whole', () => expect(verdict(whole)).toEqual({ complete: true, cutOff: false, gaps: [] }));
  test('signed', () =>
    expect(verdict([...whole, '某某区水利局', '2023年6月1日'])).toEqual({ complete: true, cutOff: false, gaps: [] }));
  test('that breaks off without a notice', () =>
    expect(verdict([...whole, `${long}对巡查中发现的问题要及时登记造册、逐项`])).toEqual({
      complete: false,
      cutOff: true,
      gaps: [],
    }));
  test('whose author leaves out marks throughout', () =>
    expect(verdict(whole.map((line) => line.replace(/。$/u, ''))).cutOff).toBe(false));
});

describe('a button that names no condition', () => {
  const broken = `${long}对巡查中发现的问题要及时登记造册、逐项`;
  test.each(['展开全文', '点击展开全文', '阅读全文', '点击阅读全文', '展开阅读全文', '查看全文', '继续阅读全文'])(
    '%s',
    (button) => {
      expect(verdict([...whole.slice(0, 2), button, ...whole.slice(2)])).toEqual({
        complete: true,
        cutOff: false,
        gaps: [],
      });
      expect(verdict([...whole, button])).toEqual({ complete: true, cutOff: false, gaps: [] });
      expect(verdict([...whole, broken, button])).toEqual({ complete: false, cutOff: false, gaps: [null] });
    },
  );
});

describe('a preview bar', () => {
  // 209 characters are shown
  test.each([
    ['还剩37%未读，点击展开全文', 123],
    ['全文共1000字，还剩37%，登录后继续阅读全文', 370],
    ['剩余15页未读，下载后阅读全文', null],
    ['（全文共5000字，当前显示1200字，开通会员阅读全文）', 3800],
  ])('%s', (bar, omitted) => expect(verdict([...whole, bar]).gaps).toEqual([omitted]));
});
