import { describe, expect, test } from 'vitest';
import { countScripts, scriptOf, scriptOfPage } from '../../lib/text/script.ts';
import { makePages } from '../bench/own-pages.ts';
import { regionalSentences } from '../convert/taiwan-hong-kong.ts';

describe('a piece of text', () => {
  test.each([
    ['各位来宾，大家下午好', 'hans'],
    ['各位來賓，大家下午好', 'hant'],
    ['同志们：', 'hans'],
    ['衞生署的説明', 'hant'],
    ['税務局在户外温習，脱離悦目的閲覽', 'hant'],
    ['我們在臺北的里長辦公室，干涉、皇后、只有、范先生、于小姐', 'hant'],
    ['乾隆、慰藉、魏徵、瞭望、于是', 'unknown'],
    ['樊於期说', 'hans'],
    ['我们读《紅樓夢》', 'mixed'],
    [`${'我们在这里学习工作。'.repeat(5)}臺`, 'hans'],
    ['国会は昨日、開会した。', 'unknown'],
    ['대한민국 國會', 'unknown'],
    ['鲜の每日，我们这里卖的', 'hans'],
    ['大家好', 'unknown'],
    ['Hello 2021', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});

describe('a page', () => {
  test.each([
    [['大家好', '我们来了'], 'hans'],
    [['大家好', '我們來了'], 'hant'],
    [['我们来了', '我們來了'], 'mixed'],
    [['国会は昨日、開会した。', '我們來了'], 'hant'],
    [['大家好'], 'unknown'],
    [[], 'unknown'],
  ])('%s is %s', (texts, script) => {
    expect(scriptOfPage(texts)).toBe(script);
  });
});

test('the telling characters are counted', () => {
  expect(countScripts('们們個a𠮷')).toEqual({ hans: 1, hant: 2, foreign: false });
});

test.each(regionalSentences)('no window of 20 characters is taken for Simplified: %s', (text) => {
  const windows = Array.from({ length: text.length - 19 }, (_, at) => scriptOf(text.slice(at, at + 20)));
  expect(new Set(windows)).toEqual(new Set(['hant']));
});

test('no window of 20 characters of Simplified text is taken for another script', () => {
  const windows = makePages(30_000, 5000, 44)
    .flat()
    .flatMap((line) => Array.from({ length: Math.max(0, line.length - 19) }, (_, at) => line.slice(at, at + 20)));
  const others = windows.filter((window) => ['hant', 'mixed'].includes(scriptOf(window)));
  expect(others).toEqual([]);
  expect(windows.length).toBeGreaterThan(10_000);
});
