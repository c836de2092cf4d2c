/** Bytes lost without a trace: put back where one reading is clearly best, and rare characters that are meant stay. */
import { describe, expect, test } from 'vitest';
import { examine, mend } from '../../../lib/clean/repair/repair.ts';
import { damage, mostFrequent, toTraditional } from './damage.ts';
import { speeches } from './texts.ts';

/** A mirror's page, and words for it to be judged by. */
const words = ['要組織專家庫的專家參與，專題研究專項規劃，辦出特色，提高質量，提高水平，“一本書、一座城”家喻戶曉。'];
const clean = [...(speeches[0] ?? []).map((line) => toTraditional(line)), ...words];
const noted = mostFrequent(clean.join('\n'), 40).filter((character) => !'專質'.includes(character));
const mirrored = clean.map((line) => damage(line, { noted, reading: 'swallow' }));
const mended = (line: string) => {
  const page = [...mirrored, line];
  return mend(examine(page), line);
};

describe('put back', () => {
  test.each([
    ['組織專家參與，專家論證，真正做到“！背鎏厣、提高水平。', '組織專家參與，專家論證，真正做到“專”出特色、提高水平。'],
    ['組織專家參與，專家論證，真正做到“！背鲑|量。', '組織專家參與，專家論證，真正做到“專”出質量。'],
  ])('%s', (line, before) => expect(mended(line)).toBe(before));
});

describe('left alone', () => {
  test.each([
    ['鎏金銅佛、琺瑯彩瓷和鏨花銀壺是館裡的寶貝。'],
    ['主持人陶喆、吳頔先後講話，羋先生作了總結。'],
    ['檢測了苯並芘、羥基磷灰石和乙酰氨基酚。'],
    ['“鎏金”二字刻在門上。'],
    ['曌、犇、羴、猋這幾個字怎麼讀？'],
    ['亍、丌、卅是部首表裡的字！'],
  ])('%s', (line) => expect(mended(line)).toBe(line));

  test('where nothing on the page speaks for one reading', () => {
    const line = '真正做到“！背鎏厣、提高水平。';
    const page = ['我們(mén)、會(huì)議、產(chǎn)業(yè)、這(zhè)個(gè)，各位都好。', line];
    expect(mend(examine(page), line)).toBe(line);
  });

  test('on a page that no mirror has seen', () => {
    const line = '真正做到“！背鎏厣、提高水平。';
    expect(examine(['專家組織專題研究', line]).passes).toEqual([]);
  });
});

test('a page in half-width marks is one in spite of the full-width marks that misread bytes make', () => {
  const page = [
    ...mirrored.map((line) => line.replaceAll('，', ',').replaceAll('：', ':').replaceAll('；', ';')),
    '專家?guī)斓膶＜覅⑴c選書,薦書,',
    '組織專家參與,專家論證,真正做到“!背鎏厣、提高水平,',
  ];
  const repairer = examine(page);
  expect(page.slice(-2).map((line) => mend(repairer, line))).toEqual([
    '專家庫的專家參與選書,薦書,',
    '組織專家參與,專家論證,真正做到“專”出特色、提高水平,',
  ]);
});

test('a shift after a mark that was made half-width', () => {
  const page = [
    ...mirrored.map((line) => line.replaceAll('，', ',').replaceAll('：', ':').replaceAll('；', ';')),
    '述職(zhí)人:\uFFFD(jiǎn)探I(yè)牽頭,',
  ];
  expect(mend(examine(page), page.at(-1) ?? '')).toContain('述職人:喬');
});
