import { describe, expect, test } from 'vitest';
import { findSentences, ownCuts, type Stopped, takeSentences } from '../../../lib/clean/custom-rules/apply.ts';
import { flatten, replay, unplay } from '../../../lib/model/edits.ts';
import type { Block } from '../../../lib/model/types.ts';
import { parse } from '../../../lib/page/parse.ts';
import { textOf } from '../../../lib/page/tree.ts';
import { cpuMs } from '../../cpu-time.ts';

const still = () => 0;
const body = '全县上下要振奋精神、真抓实干，把各项任务落到实处，让群众看到变化、得到实惠。';
const rest = [body, body, body];

/** What a pattern takes of one line, and why it was stopped. */
function taken(line: string, text: string, scope: 'line' | 'span', clock = still) {
  const stopped: Stopped[] = [];
  const edits = findSentences([line, ...rest], [{ text, scope }], clock, stopped);
  return { first: edits[0]!.map(({ before }) => before), later: edits.slice(1).flat().length, stopped };
}

describe('a pattern takes', () => {
  test.each<[string, 'line' | 'span', string, readonly string[]]>([
    ['欢迎下载', 'line', '　　欢迎下载！', ['　　欢迎下载！']],
    ['欢迎下载', 'line', '欢迎下载本文', []],
    ['欢迎下载', 'span', '大家好，欢迎下载本文', ['欢迎下载']],
    ['关注*公众号', 'span', '请关注我们的公众号哦', ['关注我们的公众号']],
    ['关注*公众号', 'span', '请關注我們的公眾號哦', ['關注我們的公眾號']],
    ['关注*公众号', 'span', `关注${'很'.repeat(40)}公众号`, [`关注${'很'.repeat(40)}公众号`]],
    ['关注*公众号', 'span', `关注${'很'.repeat(41)}公众号`, []],
    ['关注*公众号', 'span', '关注民生。公众号是窗口', []],
    ['关注*公众号*', 'line', '关注我们的公众号第二个公众号', ['关注我们的公众号第二个公众号']],
    ['共#页', 'span', '（共12页）', ['共12页']],
    ['共#页', 'span', '共１２页', ['共１２页']],
    ['共#页', 'span', '共三百二十页', ['共三百二十页']],
    ['共#页', 'span', '共同的一页', []],
    ['(略)', 'line', '（略）', ['（略）']],
    ['a.b', 'span', 'axb a.b', ['a.b']],
    ['/共\\d+[页頁]/', 'span', '共12頁', ['共12頁']],
    ['/（来源[^）]*）/', 'span', '春天来了(来源:某站)', ['(来源:某站)']],
    ['/^欢迎/', 'span', '欢迎，欢迎', ['欢迎']],
    ['/DOC/', 'span', '下载Doc文档', ['Doc']],
  ])('%s (%s) of %s: %j', (text, scope, line, expected) => {
    expect(taken(line, text, scope)).toEqual({ first: expected, later: 0, stopped: [] });
  });

  test('nothing where it would take most of the page', () => {
    const { first, later, stopped } = taken('好', '/[^。]{5,}。?/', 'span');
    expect([first, later, stopped]).toEqual([[], 0, [{ rule: '/[^。]{5,}。?/', why: 'too-much' }]]);
  });

  test('nothing where the clock runs out, and the others go on', () => {
    const state = { time: 0 };
    const clock = () => (state.time += 200);
    const stopped: Stopped[] = [];
    const lines = ['甲甲', '乙乙', ...rest];
    findSentences(lines, [{ text: '/甲+|x{9}/', scope: 'span' }], clock, stopped);
    expect(stopped).toEqual([{ rule: '/甲+|x{9}/', why: 'too-slow' }]);
    const after = findSentences(lines, [{ text: '乙乙', scope: 'line' }], still, []);
    expect(after.flat().map(({ before }) => before)).toEqual(['乙乙']);
  });
});

describe('hostile patterns end soon', () => {
  test.each([
    ['/(a+)+$/', `${'a'.repeat(50_000)}b`],
    ['/(a|a|aa)*c/', 'a'.repeat(50_000)],
    ['/(.*)(.*)(.*)(.*)z/', 'y'.repeat(50_000)],
    ['一*一*一*一*一*一*一*一*二', '一'.repeat(50_000)],
    ['/(?:一.{0,40}){8}二/', '一'.repeat(50_000)],
  ])('%s', (text, line) => {
    expect(cpuMs(() => taken(line, text, 'span', () => performance.now()))).toBeLessThan(3000);
  });
});

describe('blocks', () => {
  const blocks: readonly Block[] = [
    { type: 'paragraph', text: '欢迎下载' },
    { type: 'paragraph', text: body },
    { type: 'list', ordered: true, items: ['第一项，欢迎下载。', '第二项。'] },
    { type: 'gap', reason: 'paywall', omittedChars: null },
    { type: 'paragraph', text: body },
  ];
  const step = takeSentences(
    blocks,
    [
      { text: '，欢迎下载', scope: 'span' },
      { text: '欢迎下载', scope: 'line' },
    ],
    still,
    [],
  );

  test('lose what is taken and keep the rest', () => {
    expect(step.value).toEqual([
      { type: 'paragraph', text: body },
      { type: 'list', ordered: true, items: ['第一项。', '第二项。'] },
      { type: 'gap', reason: 'paywall', omittedChars: null },
      { type: 'paragraph', text: body },
    ]);
  });

  test('and the log replays both ways', () => {
    expect(step.changes.map(({ stage, rule }) => `${stage} ${rule}`)).toEqual([
      'prune own:欢迎下载',
      'prune own:，欢迎下载',
    ]);
    expect(replay(flatten(blocks), step.changes)).toBe(flatten(step.value));
    expect(unplay(flatten(step.value), step.changes)).toBe(flatten(blocks));
  });
});

describe('selectors', () => {
  const { root } = parse(`<div class="ad">广告</div><div id="text"><p>${body}</p><p class="ad">下载</p></div>`);
  const cut = (selector: string, clock = still) => {
    const stopped: Stopped[] = [];
    const cuts = ownCuts(root, [selector], clock, stopped);
    return { cuts: [...cuts].map(([element, rule]) => `${rule} ${textOf(element)}`), stopped };
  };

  test('cut what they name', () => {
    expect(cut('.ad')).toEqual({ cuts: ['own:.ad 广告', 'own:.ad 下载'], stopped: [] });
    expect(cut('.none')).toEqual({ cuts: [], stopped: [] });
  });

  test('cut nothing where it would be most of the text', () => {
    expect(cut('#text')).toEqual({ cuts: [], stopped: [{ rule: '#text', why: 'too-much' }] });
  });

  test('are stopped when the clock runs out', () => {
    const state = { time: 0 };
    expect(cut('div p', () => (state.time += 150))).toEqual({
      cuts: [],
      stopped: [{ rule: 'div p', why: 'too-slow' }],
    });
  });
});
