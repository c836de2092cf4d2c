import { describe, expect, test } from 'vitest';
import { countScripts, scriptOf, scriptOfPage } from '../lib/script.ts';

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

/** Written for this test in the manner of Taiwan and Hong Kong. */
const traditional = [
  '總統在致詞時表示，感謝各位鄉親長年以來對地方建設的支持，未來政府將持續改善偏鄉的交通與醫療。',
  '行政長官在發言時説，特區政府會繼續推動創科發展，並且與業界保持緊密聯繫，讓青年人有更多出路。',
  '里長伯常說，這條巷子裡的人情味最濃，逢年過節大家都會把自家做的年糕送到隔壁去。',
  '立法會議員查詢，就税務及户口登記事宜，當局會否檢討現行機制，以期脱離過去的積弊。',
];

test.each(traditional)('no window of 20 characters is taken for Simplified: %s', (text) => {
  const windows = Array.from({ length: text.length - 19 }, (_, at) => scriptOf(text.slice(at, at + 20)));
  expect(new Set(windows)).toEqual(new Set(['hant']));
});
