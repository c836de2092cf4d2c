import { expect, test } from 'vitest';
import { readDictionaries } from '../../lib/convert/dictionaries-node.ts';
import { createTraditional } from '../../lib/convert/traditional.ts';
import { readWholeText } from '../../lib/convert/whole-text.ts';
import { regionalSentences } from './taiwan-hong-kong.ts';

const toTraditional = createTraditional(await readDictionaries());

const ofTaiwan = '臺東的老師在村裡教書，沿著山路走，衛生所就在路邊，大家都說好。';
const ofHongKong = '衞生署的職員在屋邨裏派單張，沿着樓梯走，大家都說好，住戶很感謝。';

test('sentences of Taiwan and Hong Kong together keep their characters', () => {
  const whole = readWholeText(regionalSentences);
  expect(regionalSentences.map((one) => toTraditional(one, 'tw', whole))).toEqual(regionalSentences);
  expect(regionalSentences.map((one) => toTraditional(one, 'hk', whole))).toEqual(regionalSentences);
});

test.each([
  [ofTaiwan, 'tw', ofTaiwan],
  [ofHongKong, 'hk', ofHongKong],
  [ofTaiwan, 'hk', '台東的老師在村裏教書，沿着山路走，衞生所就在路邊，大家都說好。'],
  [ofHongKong, 'tw', '衛生署的職員在屋邨裡派單張，沿著樓梯走，大家都說好，住戶很感謝。'],
] as const)('%s for %s is %s', (text, region, expected) => {
  expect(toTraditional(text, region)).toBe(expected);
  expect(toTraditional(expected, region)).toBe(expected);
});

test('of a text in both scripts the Simplified sentence alone is written anew', () => {
  expect(toTraditional('游里長說，后溪寮的路要修。这里的干部头发都白了。', 'tw')).toBe(
    '游里長說，后溪寮的路要修。這裡的幹部頭髮都白了。',
  );
});

test('one Simplified character in a long Traditional text stays', () => {
  const text = `${ofTaiwan}${ofTaiwan}今天請楊琼老師唱客家歌。`;
  expect(toTraditional(text, 'tw')).toBe(text);
});
